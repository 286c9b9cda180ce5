import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim, Piece, Voice } from '../src/api/types';
import { layers } from '../src/lib/layers';

const TEXT = 'Menu | Home\nFighters took Hill Ten, a miller said. He fled at dusk. The road is shut.\nFooter';
const BODY = { start: TEXT.indexOf('Fighters'), end: TEXT.indexOf('\nFooter'), kind: 'body', read: true };

function voice(text: string): Voice {
  const start = TEXT.indexOf(text);
  return {
    text,
    start,
    end: start + text.length,
    id: null,
    cue: 'said',
    mode: 'indirect',
    mention: [start, start + text.length],
    standing: 'unnamed',
    resolution: 'as written',
    addressee: null,
    said: null,
  };
}

function piece(words: string, ...chain: Voice[]): Piece {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, chain };
}

function claim(id: string, trigger: string, sentence: string): Claim {
  const start = TEXT.indexOf(trigger);
  const from = TEXT.indexOf(sentence);
  return {
    id,
    kind: 'control',
    relation: 'takes',
    trigger: { text: trigger, start, end: start + trigger.length },
    sentence: { start: from, end: from + sentence.length },
    actors: [],
    counterparts: [],
    place: null,
    quantity: null,
    measure: null,
    topic: null,
    weapon: null,
    modality: 'asserted',
    occurred: null,
    voices: [],
    repeats: null,
    unsaid: false,
    rule: '',
  };
}

const MILLER = voice('a miller');

function read(pieces: Piece[], claims: Claim[] = []): ReturnType<typeof layers> {
  return layers({ text: TEXT, passages: [BODY], voices: pieces, claims, language: 'en' });
}

test('what no passage covers is shown as not read, and nothing is lost', () => {
  const shown = read([]);
  assert.deepEqual(
    shown.map((passage) => [passage.read, TEXT.slice(passage.start, passage.end).trim()]),
    [
      [false, 'Menu | Home'],
      [true, TEXT.slice(BODY.start, BODY.end)],
      [false, 'Footer'],
    ],
  );
});

test('a block is whole sentences of the same voices, attribution included', () => {
  const [, body] = read([piece('Fighters took Hill Ten', MILLER), piece('He fled at dusk', MILLER)]);
  assert.deepEqual(
    body?.blocks.map((block) => [block.chain.map((each) => each.text), TEXT.slice(block.start, block.end).trim()]),
    [
      [['a miller'], 'Fighters took Hill Ten, a miller said. He fled at dusk.'],
      [[], 'The road is shut.'],
    ],
  );
});

test('each claim stands at the block that tells it, its words marked once', () => {
  const first = 'Fighters took Hill Ten, a miller said.';
  const [, body] = read([piece('Fighters took Hill Ten', MILLER)], [claim('b', 'took', first), claim('a', 'took Hill', first)]);
  const block = body?.blocks[0];
  assert.deepEqual(
    block?.claims.map((each) => each.id),
    ['b', 'a'],
  );
  assert.deepEqual(
    block?.marks.map((mark) => [TEXT.slice(mark.start, mark.end), mark.claims]),
    [['took Hill', ['b', 'a']]],
  );
});
