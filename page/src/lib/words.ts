import type { Picture, Quantity, Rate, State, Statement, Time, Words } from '../api/types';
import { moment, range, told } from './days';

/** How things are said in plain words. */

export const STATES: readonly State[] = ['disputed', 'single origin', 'agreed', 'out of date', 'no holder named'];

/** What a state means, for those who meet the word for the first time; `docs/picture.md` has the definitions. */
export const MEANING: Record<State, string> = {
  agreed: 'Two or more origins give it to one side, and none to another for the same days.',
  disputed: 'Origins give it to different sides for the same days, or one denies what another says.',
  'single origin': 'One origin alone says who holds it, in however many reports.',
  'out of date': 'All that is said of a holder was overtaken since, or was said too long before.',
  'no holder named': 'It is spoken of, but nobody says who holds it.',
};

export function count(number: number, one: string, several: string = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : several}`;
}

/** "a, b and c". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** What the picture says in one sentence. */
export function sentence(picture: Picture, said: string | null): string {
  const by = said === null ? '' : ` by ${told(said)}`;
  const day = told(picture.at);
  if (picture.places.length === 0) {
    return `As said${by}: nobody says of any place who holds it on ${day}.`;
  }
  const states = STATES.filter((state) => picture.states[state] > 0).map((state) => {
    const number = picture.states[state];
    return state === 'single origin' ? `${number} of a single origin` : `${number} ${state}`;
  });
  return `As said${by}, on ${day}: ${count(picture.places.length, 'place')}, ${listed(states)}.`;
}

/** A chance in percent; nothing is called certain. */
export function chance(share: number): string {
  const percent = Math.round(share * 100);
  return percent === 0 ? 'under 1 %' : percent === 100 ? 'over 99 %' : `${percent} %`;
}

/** "3 of 4 (30–95 %)". */
export function rated({ count: number, of, low, high }: Rate): string {
  return of === 0 ? 'none yet' : `${number} of ${of} (${Math.round(low * 100)}–${Math.round(high * 100)} %)`;
}

/** What a statement did to the odds of the likeliest answer, from natural logarithms. */
export function pulled(pull: number): string {
  const times = Math.exp(Math.abs(pull));
  return times < 1.05
    ? 'hardly moved the odds'
    : `${pull > 0 ? 'multiplied' : 'divided'} the odds of the likeliest answer by ${times.toLocaleString('en', { maximumSignificantDigits: 2 })}`;
}

export function when(time: Time | null): string {
  return time === null ? 'no day given' : range(time.from, time.to) + (time.basis === 'stated' ? '' : ` (${time.basis})`);
}

export function quantity(amount: Quantity): string {
  const { low, high } = amount;
  const number =
    low !== null && high !== null
      ? low === high
        ? figure(low)
        : `${figure(low)} to ${figure(high)}`
      : low !== null
        ? `at least ${figure(low)}`
        : high !== null
          ? `at most ${figure(high)}`
          : 'some';
  return `${amount.approximate ? 'about ' : ''}${number} ${amount.unit}`.trim();
}

function figure(number: number): string {
  return number.toLocaleString('en', { maximumFractionDigits: 2 });
}

/** Who says it, innermost first, as the report names them, then the publisher. */
export function chain(statement: Pick<Statement, 'voices' | 'publisher' | 'report_name'>): string[] {
  return [...statement.voices.map((voice) => voice.text), statement.publisher ?? statement.report_name];
}

type Gist = Pick<Statement, 'relation' | 'topic' | 'measure' | 'quantity'> & {
  actors: Pick<Words, 'text'>[];
  counterparts: Pick<Words, 'text'>[];
  place: Pick<Words, 'text'> | null;
};

/** What a claim says, short: "The army: takes Kallaseh". The colon spares bending the relation to whoever acts. */
export function gist(claim: Gist): string {
  const named = (all: readonly { text: string }[]): string => all.map((each) => each.text).join(', ');
  const actors = named(claim.actors);
  const what = [
    claim.relation,
    claim.topic,
    claim.quantity === null ? null : quantity(claim.quantity),
    claim.measure,
    claim.place?.text ?? (claim.quantity === null ? named(claim.counterparts) : null),
  ].filter((words) => words !== null && words !== '');
  return (actors === '' ? '' : `${actors}: `) + what.join(' ');
}

/** A row to be put into a text of one's own: the words, who says so through whom, when, and where to see it. */
export function citation(
  cited: { words: string; voices: readonly string[]; said: Time | null; title?: string | null },
  url: string,
): string {
  const who = cited.voices.join(', in ');
  const title = cited.title === undefined || cited.title === null ? '' : `, “${cited.title}”`;
  const date = cited.said === null ? 'no date' : moment(cited.said.from, cited.said.to);
  return `“${cited.words.replace(/\s+/g, ' ').trim()}” – ${who}${title}, ${date}. ${url}`;
}
