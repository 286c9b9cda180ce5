import assert from 'node:assert/strict';
import { test } from 'node:test';
import { address, pathOf, routeOf, type View } from '../src/lib/route';

const VIEWS: View[] = [
  { name: 'picture' },
  { name: 'place', id: 'place:al-maadi' },
  { name: 'place', id: 'place:~hill ten/north?' },
  { name: 'figures', id: 'place:eastern-aleppo' },
  { name: 'report', digest: '42e47572' },
  { name: 'claim', id: '78bafa45' },
  { name: 'claims' },
  { name: 'search' },
  { name: 'disputes' },
  { name: 'proposals' },
  { name: 'forecasts' },
  { name: 'source', id: 'kind:commander@actor:armed-opposition' },
  { name: 'review' },
  { name: 'history' },
];

test('every view has an address that leads back to it', () => {
  for (const view of VIEWS) {
    assert.deepEqual(routeOf(pathOf(view), '').view, view);
  }
});

test('the clocks are read from the address, and what is no day is not', () => {
  const route = routeOf('/', '?at=2016-12-07&said=soon&known=2017-01-01');
  assert.deepEqual(route.clocks, { at: '2016-12-07', said: null, known: '2017-01-01' });
});

test('parameters without a value are left out', () => {
  assert.equal(address({ name: 'search' }, { q: 'hill & ten', at: null, said: '' }), '/search?q=hill+%26+ten');
});

test('an address that is none is said to be none', () => {
  assert.equal(routeOf('/no/such/view', '').view.name, 'nowhere');
  assert.equal(routeOf('/place/%E0%A4%A', '').view.name, 'place');
});
