import { existsSync, mkdirSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** Where a Chromium stands on this machine; the command that installs one is named when there is none. */
export function chromiumPath(): string {
  const wanted = process.env.CHROMIUM_PATH
    ? [process.env.CHROMIUM_PATH]
    : ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const found = wanted.find((path) => existsSync(path));
  if (!found)
    throw new Error(
      `No Chromium was found at ${wanted.join(', ')}. On Debian: apt-get update && apt-get install -y --no-install-recommends chromium. Or set CHROMIUM_PATH.`,
    );
  return found;
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
];

/** A real browser. */
export const launch = (): Promise<Browser> => chromium.launch({ executablePath: chromiumPath(), args: flags });

/** A visit by one person, which remembers everything that the browser complained of. */
export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Console errors, page errors, failed policies and requests to other hosts. */
  readonly complaints: string[];
}

/** Screens that journeys are walked on. */
export const screens = { desk: { width: 1440, height: 900 }, phone: { width: 360, height: 740 } } as const;

/** Opens a page as a new visitor. */
export async function visit(
  browser: Browser,
  url: string,
  options: { locale?: string; screen?: keyof typeof screens; dark?: boolean } = {},
): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: url,
    locale: options.locale ?? 'en-GB',
    viewport: screens[options.screen ?? 'desk'],
    colorScheme: options.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  // Other specs run beside this one, on few cores.
  page.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`page: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url())) complaints.push(`other host: ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => console.error(`policy ${event.violatedDirective}: ${event.blockedURI}`));
  });
  return { context, page, complaints };
}

/** Keeps a picture of a page when SCREENSHOTS names a folder, for a person to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
