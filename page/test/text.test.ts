import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CodePoints, parts } from '../src/lib/text';

test('offsets count code points, whatever JavaScript counts', () => {
  const points = new CodePoints('a🏳b🏳c');
  assert.equal(points.length, 5);
  assert.equal(points.slice(2, 3), 'b');
  assert.equal(points.slice(1, 4), '🏳b🏳');
  assert.equal(points.point(points.unit(4)), 4);
});

test('plain text costs no table and counts the same', () => {
  const points = new CodePoints('Hill Ten');
  assert.equal(points.slice(5, 8), 'Ten');
  assert.equal(points.point(5), 5);
});

test('characters that turn the order of text are shown by number', () => {
  assert.deepEqual(parts('ab\u202Ecd'), [{ text: 'ab' }, { text: '\u202E', hidden: 'U+202E' }, { text: 'cd' }]);
  assert.deepEqual(parts('plain'), [{ text: 'plain' }]);
  assert.deepEqual(parts(''), []);
});

test('joiners that a script needs are left alone', () => {
  assert.deepEqual(parts('می\u200Cرود'), [{ text: 'می\u200Cرود' }]);
  assert.equal(parts('riv\u200Cer')[1]?.hidden, 'U+200C');
});

test('nothing of a text is lost when it is taken apart', () => {
  const text = '\u2066one\u2069\u200Btwo\uFEFF';
  assert.equal(parts(text).map((part) => part.text).join(''), text);
});
