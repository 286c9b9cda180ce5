import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lanes, share } from '../src/lib/lanes';

const CHART = lanes(
  [
    { type: 'interval', holder: 'side:a', name: 'A', part: false, from: '2016-12-06', soft_from: true, to: null, soft_to: false, claims: ['1'] },
    { type: 'interval', holder: 'side:b', name: 'B', part: false, from: '2016-12-07', soft_from: false, to: '2016-12-14', soft_to: true, claims: ['2'] },
    { type: 'interval', holder: 'side:a', name: 'A', part: true, from: '2016-12-02', soft_from: false, to: '2016-12-03', soft_to: false, claims: ['3'] },
    { type: 'stretch', from: '2016-12-06', to: '2016-12-06', state: 'single origin', holders: ['A'], change: ['1'] },
  ],
  '2016-12-10',
);

test('each holder has one lane, and what has no end lasts as long as the chart', () => {
  assert.deepEqual(
    CHART.lanes.map((lane) => [lane.name, lane.bars.map((bar) => [bar.from, bar.to])]),
    [
      [
        'A',
        [
          ['2016-12-06', '2016-12-15'],
          ['2016-12-02', '2016-12-03'],
        ],
      ],
      ['B', [['2016-12-07', '2016-12-14']]],
    ],
  );
});

test('the chart reaches a day beyond all that is said and asked about', () => {
  assert.deepEqual([CHART.first, CHART.last], ['2016-12-01', '2016-12-15']);
  assert.equal(lanes([], '2017-01-01').last, '2017-01-02');
});

test('days stand where they belong, whole', () => {
  assert.equal(share('2016-12-01', '2016-12-01', '2016-12-10'), 0);
  assert.equal(share('2016-12-06', '2016-12-01', '2016-12-10'), 50);
  assert.equal(share('2016-12-11', '2016-12-01', '2016-12-10'), 100);
});
