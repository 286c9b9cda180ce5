/** Days, written as in `2016-12-07`, in UTC; and how they are told. */

const DAY = 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export function isDay(value: string | null): value is string {
  return value !== null && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}

/** The day of an instant, or of a day. */
export function dayOf(time: string): string {
  return time.slice(0, 10);
}

export function plus(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** Days from one to another. */
export function between(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

export function clamp(day: string, first: string, last: string): string {
  return day < first ? first : day > last ? last : day;
}

/** "7 Dec 2016". */
export function told(day: string): string {
  const [year = '', month = '', date = ''] = dayOf(day).split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** "6–7 Dec 2016", "30 Nov – 2 Dec 2016", "7 Dec 2016". */
export function range(from: string, to: string): string {
  const [first, last] = [dayOf(from), dayOf(to)];
  if (first === last) {
    return told(first);
  }
  if (first.slice(0, 7) === last.slice(0, 7)) {
    return `${Number(first.slice(8))}–${told(last)}`;
  }
  const start = told(first);
  return `${first.slice(0, 4) === last.slice(0, 4) ? start.slice(0, -5) : start} – ${told(last)}`;
}

/** "7 Dec 2016 19:00 UTC"; only the day, or the days, where no moment is known. */
export function moment(from: string, to: string = from): string {
  if (from.length <= 10 || dayOf(from) !== dayOf(to) || from.slice(0, 16) !== to.slice(0, 16)) {
    return range(from, to);
  }
  return `${told(from)} ${from.slice(11, 16)} UTC`;
}
