const browsers: readonly (readonly [RegExp, string])[] = [
  [/Edg(?:e|A|iOS)?\//, 'Edge'],
  [/(?:OPR|Opera)\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/(?:Firefox|FxiOS)\//, 'Firefox'],
  [/(?:Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/Version\/[\d.]+.*Safari\//, 'Safari'],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/Android/, 'Android'],
  [/iPhone|iPad|iPod/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];
const nameIn = (table: readonly (readonly [RegExp, string])[], text: string): string | undefined => table.find(([sign]) => sign.test(text))?.[1];

/** Browser and system of a request by name alone, such as "Firefox, Windows": enough to know one's own, too little to follow anyone. */
export function agentName(userAgent: string | undefined): string | null {
  const text = (userAgent ?? '').slice(0, 400);
  const found = [nameIn(browsers, text), nameIn(systems, text)].filter((name) => name !== undefined);
  return found.length > 0 ? found.join(', ') : null;
}
