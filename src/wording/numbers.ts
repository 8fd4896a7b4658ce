/** "1,204": as numbers are written in the United States, in English and in Spanish. */
export const thousands = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, ',');
