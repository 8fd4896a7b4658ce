const linesOf = (text: string) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** The text as it was before a unified diff was applied to it: what `patch -R` does. @throws where the diff does not fit. */
export function reversed(diff: string, now: string): string {
  const lines = linesOf(now);
  const old: string[] = [];
  let at = 0;
  for (const hunk of diff.split(/^(?=@@ )/m).slice(1)) {
    const [head = '', ...rows] = linesOf(hunk);
    const [, start = '1', count = '1'] = /\+(\d+)(?:,(\d+))? @@/.exec(head) ?? [];
    const begin = Number(start) - (count === '0' ? 0 : 1);
    old.push(...lines.slice(at, begin));
    at = begin;
    for (const { sign, line } of rowsOf(rows)) {
      if (sign !== '+') old.push(line);
      if (sign === '-') continue;
      if (lines[at] !== line) throw new Error(`the diff does not fit at line ${at + 1}: ${lines[at]} is not ${line}`);
      at += 1;
    }
  }
  return [...old, ...lines.slice(at)].join('');
}

/** Rows without the remark that a file has no line end at its end, which takes that of the row before it. */
function rowsOf(rows: readonly string[]) {
  return rows
    .map((row, index) => ({ row, ends: rows[index + 1]?.startsWith('\\') !== true }))
    .filter(({ row }) => !row.startsWith('\\'))
    .map(({ row, ends }) => ({ sign: row[0], line: ends ? row.slice(1) : row.slice(1).replace(/\n$/, '') }));
}
