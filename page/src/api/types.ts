/** What the interface under `/api/v1` answers with; `schemas.json` of the server says what each field means. */

/** A stretch of time as far as it is known. */
export interface Time {
  from: string;
  to: string;
  /** How it is known: stated, inferred, given. */
  basis: string;
  words?: string;
}

export interface Named {
  text: string;
  id: string | null;
  name: string | null;
}

export interface PlaceNamed extends Named {
  part: boolean;
  relation: string | null;
}

/** Somebody who speaks, in a list of claims. */
export interface VoiceNamed extends Named {
  cue: string;
  mode: string;
  standing: string;
}

export interface Quantity {
  low: number | null;
  high: number | null;
  unit: string;
  approximate: boolean;
}

export type Review = 'unreviewed' | 'accepted' | 'rejected' | 'corrected' | 'added';

/** A claim with its report, as lists hold it. */
export interface Statement {
  id: string;
  report: string;
  report_name: string;
  publisher: string | null;
  publisher_id: string | null;
  said: Time | null;
  learned: string;
  kind: string;
  relation: string;
  modality: string;
  actors: Named[];
  counterparts: Named[];
  place: PlaceNamed | null;
  quantity: Quantity | null;
  measure: string | null;
  topic: string | null;
  occurred: Time | null;
  /** Innermost first. */
  voices: VoiceNamed[];
  words: string;
  repeats: string | null;
  review: string;
}

/** Words of a report; offsets count Unicode code points, the end exclusive. */
export interface Words {
  text: string;
  start: number;
  end: number;
  id?: string | null;
  /** What else it may stand for, the likeliest first, where that is open. */
  candidates?: Candidate[];
}

/** Whom or what words may stand for. */
export interface Candidate {
  id: string;
  name: string;
  /** From 0 to 1. */
  score: number;
  reason: string;
}

/** A link of a chain of voices, with where the report names it. */
export interface Voice extends Words {
  cue: string;
  mode: string;
  mention: [number, number];
  standing: string;
  resolution: string;
  addressee: [number, number] | null;
  said: { from: string; to: string; basis: string } | null;
}

export interface Claim {
  id: string;
  kind: string;
  relation: string;
  trigger: Words;
  sentence: { start: number; end: number };
  actors: Words[];
  counterparts: Words[];
  place: (Words & { part: boolean; relation: string | null }) | null;
  quantity: Quantity | null;
  measure: string | null;
  topic: string | null;
  weapon: Words | null;
  modality: string;
  occurred: Time | null;
  voices: Voice[];
  repeats: string | null;
  unsaid: boolean;
  rule: string;
}

export interface Trail {
  claim: Claim;
  report: string;
  publisher: string | null;
  publisher_id: string | null;
  words: string;
  learned: string;
  stands: boolean;
  readings: { run: number; program: string; learned: string }[];
  identities: { role: string; words: string; id: string; by: string; made: string; withdrawn: string | null }[];
  reviews: Decision[];
}

export interface Decision {
  review: number;
  act: string;
  by: string;
  because: string;
  made: string;
  claim: string | null;
  report: string | null;
  identity: string | null;
  taken_for: string | null;
  words: string | null;
  values: Record<string, (string | { text: string; id: string | null })[]>;
  withdraws: number | null;
  withdrawn_by: number | null;
}

export interface Origin {
  id: string;
  name: string;
  because: string;
}

export interface Holding {
  holder: string;
  name: string;
  part: boolean;
  from: string;
  latest: string;
  origins: Origin[];
  /** Ids of the origins that speak against their own interest. */
  conceding: string[];
  claims: string[];
  /** The claims again, by the ids of their origins. */
  by_origin: Record<string, string[]>;
}

export type State = 'agreed' | 'disputed' | 'single origin' | 'out of date' | 'no holder named';

export interface PlaceState {
  place: string;
  name: string;
  state: State;
  holdings: Holding[];
  superseded: string[];
  contested: string[];
  denials: string[];
  prospects: string[];
  note: string | null;
}

export interface Picture {
  at: string;
  known: string | null;
  states: Record<State, number>;
  places: PlaceState[];
  /** Claims about control of which nobody can tell the place or the day. */
  open: string[];
}

export interface Place extends PlaceState {
  at: string;
  known: string | null;
  statements: Statement[];
}

/** The places of a picture for maps (RFC 7946): polygons where somebody drew them, else points. */
export interface PlacesOnMap {
  type: 'FeatureCollection';
  features: {
    type: 'Feature';
    id: string;
    geometry: { type: 'Point'; coordinates: [number, number] } | { type: 'MultiPolygon'; coordinates: [number, number][][][] };
    properties: PlaceState & { kind: string; point: [number, number]; coordinates_confidence?: number };
  }[];
}

export interface FigureLine {
  type: 'figure';
  claim: string;
  standing: string;
  words: string;
  measure: string;
  holder: string;
  voices: string;
  share: { low: number; high: number } | null;
}

export interface ImplicationLine {
  type: 'implication';
  rule: string;
  words: string;
  text: string;
  claims: string[];
  share: { low: number; high: number } | null;
}

export interface ConflictLine {
  type: 'conflict';
  text: string;
  gap: number;
  unit: string;
  change: string;
  claims: string[];
}

export interface Figures {
  place: string;
  name: string;
  side: string;
  side_name: string;
  items: (FigureLine | ImplicationLine | ConflictLine)[];
}

export interface ReportRow {
  digest: string;
  name: string;
  title: string | null;
  publisher: string | null;
  publisher_id: string | null;
  published: Time | null;
  learned: string;
  claims: number;
}

export interface Passage {
  start: number;
  end: number;
  kind: string;
  read: boolean;
}

/** Where the same voices speak, innermost first. */
export interface Piece {
  start: number;
  end: number;
  chain: Voice[];
}

export interface Report {
  digest: string;
  name: string;
  title: string | null;
  byline: string | null;
  publisher: string | null;
  url: string | null;
  language: string | null;
  published: Time | null;
  /** When the page says that it was last changed. */
  modified: Time | null;
  fetched: string | null;
  /** Whom it credits for its words. */
  credits: { name: string; url: string | null }[];
  /** By which it says that it was changed. */
  notices: { kind: string; words: string }[];
  /** Why it was kept and not read. */
  unread: string | null;
  text: string;
  passages: Passage[];
  voices: Piece[];
  claims: Claim[];
  publications: { name: string; url: string | null; publisher: string | null; published: Time | null; learned: string }[];
}

/** What a report was read from, and the parts of its source in which claims stand. */
export interface Original {
  digest: string;
  media_type: string;
  length: number;
  encoding: string | null;
  /** Whether the ledger holds its bytes. */
  kept: boolean;
  retrievals: { name: string; fetched: string | null; archive: string | null; record_at: number | null; learned: string }[];
  excerpts: Excerpt[];
}

/** A part of the source as text; `bytes` count in the original, marks in the code points of `text`. */
export interface Excerpt {
  bytes: [number, number];
  text: string;
  marks: { claim: string; start: number; end: number; bytes: [number, number] }[];
}

export interface Hit {
  report: string;
  digest: string;
  title: string | null;
  publisher: string | null;
  published_from: string | null;
  published_to: string | null;
  matches: Words[];
  passages: Words[];
  claims: { id: string; relation: string; modality: string; place: string | null; words: string; review: string }[];
}

export interface Found {
  items: Hit[];
  more: boolean;
  /** Other spellings that were looked for as well. */
  others: { of: string; words: string; id: string | null }[];
}

export interface Side {
  id: string;
  name: string;
}

export interface Ledger {
  reports: number;
  claims: number;
  first_said: string | null;
  last_said: string | null;
  first_learned: string | null;
  last_learned: string | null;
  profile: string;
  sides: Side[];
}

export interface Source {
  id: string;
  name: string;
  sort: string;
  type: string | null;
  affiliation: string | null;
  alignments: Record<string, string>;
  declared_by: string | null;
  called: string[];
  reports: number;
  said: number;
  published: number;
  since: string | null;
  latest: string | null;
}

export interface Label {
  actor: string;
  actor_name: string;
  side: string | null;
  words: string;
  loaded: boolean;
  speaker: string;
  speaker_name: string;
  reports: number;
  since: string | null;
  latest: string | null;
  claims: string[];
}

export interface SourceWithLabels extends Source {
  labels: Label[];
}

/** One of the accounts that cannot both hold; of a holder, or a number. */
export interface Position {
  holder: string | null;
  name: string | null;
  says: string;
  origins: Origin[];
  claims: string[];
}

export interface Dispute {
  kind: 'control' | 'figure' | 'casualties';
  place: string | null;
  name: string;
  event: string | null;
  from: string | null;
  to: string | null;
  positions: [Position, Position];
  change: string;
}

export interface Disputes {
  at: string;
  known: string | null;
  items: Dispute[];
  statements: Statement[];
}

/** How likely each holder of a place is: worked out, said by nobody. */
export interface Estimate {
  place: string;
  name: string;
  day: string;
  /** Whether enough is said; otherwise there are no chances and no reasons. */
  enough: boolean;
  statements: number;
  origins: number;
  chances?: { holder: string; name: string; forwards: number; hindsight: number }[];
  /** By how much a claim raises the log-odds of the likeliest answer. */
  reasons?: { claim: string; pull: number }[];
  because: Statement[];
}

/** What somebody is said to have done with a proposal. */
export interface DiplomaticAct {
  deed: string;
  by: string[];
  to: string[];
  from: string | null;
  until: string | null;
  modality: string;
  points: string[];
  conditional: boolean;
  tie: string;
  doubtful: boolean;
  claim: string;
  origin: string;
  publisher: string | null;
  said: string | null;
  report: string;
  words: string;
}

export interface Proposal {
  proposal: string;
  subject: string;
  from: string | null;
  to: string | null;
  proposed: boolean;
  state: string[];
  points: string[];
  acts: DiplomaticAct[];
  disputes: string[];
  left_out: { point: string; named_by: string[]; not_named_by: string[] }[];
  silences: { report: string; words: string }[];
}

/** A document that a report prints in full. */
export interface PrintedDocument {
  document: string;
  report: string;
  digest: string;
  issuer: string | null;
  introduction: string | null;
  signed: string | null;
  beginning: string;
}

export interface Proposals {
  items: Proposal[];
  documents: PrintedDocument[];
}

/** Something that was said would happen, and what later claims of others say of it. */
export interface Forecast {
  claim: string;
  relation: string;
  place: string | null;
  origin: string;
  origin_name: string;
  publisher: string | null;
  report: string;
  words: string;
  said: string;
  horizon: { from: string; to: string; named: boolean; because: string };
  state: 'due' | 'open';
  certainty: { words: string; low: number; high: number; probability: number } | null;
  outcome: string;
  because: string;
  brier: number | null;
  answers: { claim: string; says: string; origin: string; origin_name: string; publisher: string | null; report: string; words: string }[];
  again: string[];
}

/** A share with the range that the true one may well have (Wilson, 95 %). */
export interface Rate {
  count: number;
  of: number;
  low: number;
  high: number;
}

export interface Forecasts {
  items: Forecast[];
  scores: { reach: string; forecasts: number; due: number; came_true: Rate; degrees: number; brier: number | null }[];
}

/** Part of a list. */
export interface Page<T> {
  items: T[];
  total: number;
  next: string | null;
}

export interface Session {
  role: 'reader' | 'reviewer' | 'administrator';
  name: string | null;
  csrf: string;
}

/** What cannot be answered (RFC 9457). */
export interface ProblemDetails {
  title: string;
  status: number;
  detail: string;
}

/** What became of a report that was handed in. */
export interface JobResult {
  name: string;
  state: 'added' | 'known' | 'failed';
  report: string | null;
  claims: number;
  reason: string | null;
}

/** Reports that were handed in together. */
export interface Job {
  job: string;
  handed_in: number;
  done: number;
  ended: boolean;
  results: JobResult[];
}

/** What is said of a place over time: intervals of holders, then stretches of days through which the state is the same. */
export type TimelineItem =
  | {
      type: 'interval';
      holder: string;
      name: string;
      part: boolean;
      from: string;
      soft_from: boolean;
      /** None where nobody says that it ended. */
      to: string | null;
      soft_to: boolean;
      claims: string[];
    }
  | { type: 'stretch'; from: string; to: string | null; state: State; holders: string[]; change: string[] };

/** Who gave a number. */
export interface TollGiven {
  claim: string;
  publisher: string | null;
  origin: string;
  said: string | null;
  standing: string;
  report: string;
}

/** A number of an event's toll, with who gave it, and who still did when it was overtaken. */
export interface TollStep {
  words: string;
  stands: boolean;
  given: TollGiven[];
  still: TollGiven[];
  overtaken_by: string | null;
  overtaken_by_words: string | null;
  because: string | null;
}

export interface TollEvent {
  event: string;
  from: string;
  to: string;
  place: string | null;
  name: string | null;
  means: string[];
  words: string[];
  reports: number;
  tolls: { relation: string; whom: string; steps: TollStep[]; disputes: { one: string; other: string; gap: number }[] }[];
  notes: string[];
}
