/** The part of the package that is used; its own types are not exported. */
declare module 'date-holidays-parser' {
  export default class HolidaysParser {
    constructor(data: object, country: string, state?: string, options?: { types?: string[] });
    getHolidays(year: string): { date: string; name: string; type: string }[];
  }
}
