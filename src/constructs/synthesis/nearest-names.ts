/** The names that somebody may have meant: those that differ the least, if by little; else those of which one is a part. */
export function nearestNames(written: string, names: readonly string[]): string[] {
  const distances = names.map((name) => distance(folded(written), folded(name)));
  const least = Math.min(...distances);
  if (least > Math.max(1, written.length * 0.4)) return names.filter((name) => isPart(folded(written), folded(name)));
  return names.filter((_, index) => distances[index] === least);
}

function isPart(one: string, other: string): boolean {
  return Math.min(one.length, other.length) >= 3 && (one.includes(other) || other.includes(one));
}

/** Case and underscores are what people confuse first. */
function folded(name: string): string {
  return name.toLowerCase().replace(/[_-]/g, '');
}

/** How many letters must be put in, taken out or exchanged. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= to.length; column++) {
      const exchanged = row[column - 1] + (letter === to[column - 1] ? 0 : 1);
      next.push(Math.min(exchanged, row[column] + 1, next[column - 1] + 1));
    }
    row = next;
  }
  return row[to.length];
}
