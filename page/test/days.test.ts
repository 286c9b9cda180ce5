import assert from 'node:assert/strict';
import { test } from 'node:test';
import { between, clamp, isDay, moment, plus, range, told } from '../src/lib/days';

test('a day is told as people write it', () => {
  assert.equal(told('2016-12-07'), '7 Dec 2016');
  assert.equal(told('2016-12-07T19:00:00Z'), '7 Dec 2016');
});

test('a range says no more than it must', () => {
  assert.equal(range('2016-12-06', '2016-12-07'), '6–7 Dec 2016');
  assert.equal(range('2016-11-30', '2016-12-02'), '30 Nov – 2 Dec 2016');
  assert.equal(range('2015-12-31', '2016-01-01'), '31 Dec 2015 – 1 Jan 2016');
  assert.equal(range('2016-12-07', '2016-12-07'), '7 Dec 2016');
});

test('a moment is told only where one is known', () => {
  assert.equal(moment('2016-12-07T19:00:00Z', '2016-12-07T19:00:00Z'), '7 Dec 2016 19:00 UTC');
  assert.equal(moment('2016-12-13T00:00:00Z', '2016-12-13T23:59:59Z'), '13 Dec 2016');
  assert.equal(moment('2016-12-13', '2016-12-14'), '13–14 Dec 2016');
});

test('days are counted across months and leap years', () => {
  assert.equal(plus('2016-02-28', 1), '2016-02-29');
  assert.equal(plus('2016-03-01', -1), '2016-02-29');
  assert.equal(between('2016-02-28', '2016-03-01'), 2);
  assert.equal(clamp('2016-01-01', '2016-02-01', '2016-03-01'), '2016-02-01');
});

test('what is no day is not taken for one', () => {
  assert.equal(isDay('2016-12-07'), true);
  assert.equal(isDay('2016-13-07'), false);
  assert.equal(isDay('yesterday'), false);
  assert.equal(isDay(null), false);
});
