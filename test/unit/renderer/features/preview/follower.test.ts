import { beforeEach, describe, expect, it } from 'vitest';
import { Follower } from '#renderer/features/preview/follower.ts';

const CLAUSE = '/sections/metrics/items/uptime';
const NEXT = '/sections/metrics/items/credits';

let follower: Follower;
beforeEach(() => {
  follower = new Follower();
  follower.movedTo(CLAUSE);
});

describe('The preview', () => {
  it('keeps the clause in view that has the caret', () => {
    expect(follower.wanted).toBe(CLAUSE);
    follower.movedTo(NEXT);
    expect(follower.wanted).toBe(NEXT);
    expect([follower.isAt(NEXT), follower.isAt(CLAUSE)]).toEqual([true, false]);
    follower.movedTo('/services/wan/fee');
    expect(follower.wanted).toBe('/services/wan/fee');
  });

  it('wants nothing before the caret is anywhere', () => {
    expect(new Follower().wanted).toBeNull();
  });

  it('is left where somebody has scrolled it, until the caret is in another clause', () => {
    follower.scrolledByHand();
    expect(follower.wanted).toBeNull();
    follower.movedTo(`${CLAUSE}/title`);
    expect(follower.wanted).toBeNull();
    follower.movedTo(NEXT);
    expect(follower.wanted).toBe(NEXT);
  });

  it('stays where somebody clicked a passage that leads to another clause or record', () => {
    follower.leadsTo('/commitments/uptime/target/value');
    follower.movedTo('/commitments/uptime/target/value');
    expect(follower.wanted).toBeNull();
    follower.movedTo('/commitments/uptime/name');
    expect(follower.wanted).toBeNull();
    follower.movedTo(CLAUSE);
    expect(follower.wanted).toBe(CLAUSE);
  });

  it('stays where somebody clicked a passage of the clause that has the caret', () => {
    follower.leadsTo(CLAUSE);
    follower.movedTo(CLAUSE);
    expect(follower.wanted).toBeNull();
  });

  it('follows again when one goes elsewhere than where a click led', () => {
    follower.leadsTo(NEXT);
    follower.movedTo('/services/wan/fee');
    follower.movedTo(NEXT);
    expect(follower.wanted).toBe(NEXT);
  });
});
