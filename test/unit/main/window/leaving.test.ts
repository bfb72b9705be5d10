import { expect, it } from 'vitest';
import { Leaving } from '#main/window/leaving.ts';

const state = ({ isUnderWay, isUnattended }: Leaving) => ({ isUnderWay, isUnattended });

it('an app stays until it is asked to end', () => {
  expect(state(new Leaving())).toEqual({ isUnderWay: false, isUnattended: false });
});

it('an app that is quit ends with its window, and its user can be asked', () => {
  const leaving = new Leaving();
  leaving.quit();
  expect(state(leaving)).toEqual({ isUnderWay: true, isUnattended: false });
});

it('a system that goes down has nobody to ask, also once the app quits because of it', () => {
  const leaving = new Leaving();
  leaving.shutDown();
  leaving.quit();
  expect(state(leaving)).toEqual({ isUnderWay: true, isUnattended: true });
});

it('a window that stays open takes all of it back: closing it later asks, and quits nothing', () => {
  const leaving = new Leaving();
  leaving.shutDown();
  leaving.quit();
  leaving.callOff();
  expect(state(leaving)).toEqual({ isUnderWay: false, isUnattended: false });
  leaving.quit();
  expect(state(leaving)).toEqual({ isUnderWay: true, isUnattended: false });
});
