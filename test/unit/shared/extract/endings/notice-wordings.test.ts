import { describe, expect, test } from 'vitest';
import { endings } from '#shared/extract/endings/endings.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const daysOf = (text: string) => endings(slaTextOf(text)).termination?.noticeDays ?? null;

describe('the notice of ending an agreement', () => {
  test.each([
    'Termination requires 35 days written notice.',
    'The contract runs on until ended by either party on 35 days’ notice.',
    "Either side needs to give 35 days' notice to end this agreement.",
    'Notice period for termination: 35 days',
    'Cancellation notice: 35 days',
    'Il committente può disdire il contratto con 35 giorni di preavviso.',
    'Le parti possono recedere dal servizio con un preavviso di 35 giorni.',
    'Le client peut mettre fin au contrat avec 35 jours de préavis.',
    'El abonado puede darse de baja del servicio con 35 días de antelación.',
    'Cualquiera de las partes podrá cancelar el contrato con 35 días naturales de preaviso.',
    'Qualquer das partes pode rescindir o contrato com 35 dias de aviso prévio.',
    'De afnemer kan de overeenkomst beëindigen met 35 dagen opzegtermijn.',
    'Beide Seiten können den Vertrag mit 35 Tagen Kündigungsfrist beenden.',
  ])('%s', (text) => {
    expect(daysOf(text)).toBe(35);
  });

  test('below a heading for it', () => {
    expect(daysOf('## Termination\n\nMinimum notice: 35 days.')).toBe(35);
  });

  test.each([
    'Termination of a remote session on request takes 2 days notice.',
    'Either party must give 9 days notice of an audit.',
    'El paciente puede cancelar la cita con 2 días de antelación.',
  ])('none in: %s', (text) => {
    expect(daysOf(text)).toBeNull();
  });
});
