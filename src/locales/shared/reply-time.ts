/** A moment taken apart for speaking: how many days from now by the calendar, the time of day, and the date in full. */
export interface Moment {
  readonly days: number;
  readonly time: string;
  readonly date: string;
}

/** In the visitor's own zone; `region` is their browser's and counts where it is of the same language. */
export function momentOf(at: number, now: number, region: string, lang: string): Moment {
  const locale = region.startsWith(lang) ? region : lang;
  const days = Math.round((new Date(at).setHours(0, 0, 0, 0) - new Date(now).setHours(0, 0, 0, 0)) / 86_400_000);
  const time = new Intl.DateTimeFormat(locale, {hour: 'numeric', minute: '2-digit'}).format(at).replaceAll(' ', '\u00a0');
  return {days, time, date: new Intl.DateTimeFormat(locale, {weekday: 'long', day: 'numeric', month: 'long'}).format(at)};
}
