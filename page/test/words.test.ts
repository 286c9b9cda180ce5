import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Picture, PlaceState, State } from '../src/api/types';
import { chance, citation, listed, pulled, quantity, rated, sentence } from '../src/lib/words';

const NONE: Record<State, number> = {
  agreed: 0,
  disputed: 0,
  'single origin': 0,
  'out of date': 0,
  'no holder named': 0,
};

function picture(states: Partial<Record<State, number>>): Picture {
  const number = Object.values(states).reduce((sum, each) => sum + each, 0);
  const places = Array.from({ length: number }, (_, i) => ({ place: `place:${i}` }) as PlaceState);
  return { at: '2016-12-07T23:59:59Z', known: null, states: { ...NONE, ...states }, places, open: [] };
}

test('the picture is told in a sentence, the two clocks apart', () => {
  assert.equal(
    sentence(picture({ agreed: 10, disputed: 5, 'single origin': 9 }), '2016-12-09'),
    'As said by 9 Dec 2016, on 7 Dec 2016: 24 places, 5 disputed, 9 of a single origin and 10 agreed.',
  );
  assert.equal(sentence(picture({ agreed: 1 }), null), 'As said, on 7 Dec 2016: 1 place, 1 agreed.');
  assert.equal(sentence(picture({}), null), 'As said: nobody says of any place who holds it on 7 Dec 2016.');
});

test('a citation has the words, the chain, the day and the address', () => {
  assert.equal(
    citation(
      {
        words: 'The hill\n  is ours.',
        voices: ['a miller', 'Example Wire'],
        said: { from: '2016-12-07T19:00:00Z', to: '2016-12-07T19:00:00Z', basis: 'stated' },
        title: 'Dusk',
      },
      'http://127.0.0.1/claim/1',
    ),
    '“The hill is ours.” – a miller, in Example Wire, “Dusk”, 7 Dec 2016 19:00 UTC. http://127.0.0.1/claim/1',
  );
});

test('amounts keep their bounds', () => {
  assert.equal(quantity({ low: 85, high: null, unit: 'percent', approximate: false }), 'at least 85 percent');
  assert.equal(quantity({ low: 20, high: 30, unit: 'people', approximate: false }), '20 to 30 people');
  assert.equal(quantity({ low: 50, high: 50, unit: 'districts', approximate: true }), 'about 50 districts');
  assert.equal(listed(['a', 'b', 'c']), 'a, b and c');
});

test('nothing is called certain', () => {
  assert.deepEqual([0, 0.004, 0.5, 0.996, 1].map(chance), ['under 1 %', 'under 1 %', '50 %', 'over 99 %', 'over 99 %']);
});

test('what moved an estimate is told in odds', () => {
  assert.equal(pulled(Math.log(2)), 'multiplied the odds of the likeliest answer by 2');
  assert.equal(pulled(-Math.log(3)), 'divided the odds of the likeliest answer by 3');
  assert.equal(pulled(0.01), 'hardly moved the odds');
});

test('a rate is told with what it counts and how sure it is', () => {
  assert.equal(rated({ count: 3, of: 4, low: 0.3, high: 0.95 }), '3 of 4 (30–95 %)');
  assert.equal(rated({ count: 0, of: 0, low: 0, high: 1 }), 'none yet');
});
