import { demoRoles } from '#identity';
import type { Locale } from '#kernel';
import type { Locator, Page } from 'playwright-core';
import { picture, visit, type Visit } from './browser.js';
import type { Stage } from './stage.js';

const tags: Record<Locale, string> = { en: 'en-GB', nl: 'nl-NL', fr: 'fr-FR' };

/** How someone comes in. */
export interface Entrance {
  readonly language?: Locale;
  readonly screen?: 'desk' | 'phone';
  readonly dark?: boolean;
}

/** People who walk through the product, each in a browser of their own, and all that their browsers complained of. */
export class Walk {
  private readonly visits: Visit[] = [];

  constructor(private readonly stage: Stage) {}

  /** Opens the home page as a visitor. */
  async arrive({ language = 'en', screen = 'desk', dark = false }: Entrance = {}): Promise<Page> {
    const made = await visit(this.stage.browser, this.stage.url, { locale: tags[language], screen, dark });
    this.visits.push(made);
    await made.page.goto('/');
    return made.page;
  }

  /** Comes in by the role chooser. `role` is a key of the demo's roles. */
  async enter(role: string, entrance: Entrance = {}): Promise<Page> {
    const page = await this.arrive(entrance);
    const title = demoRoles.find(({ key }) => key === role)?.title[entrance.language ?? 'en'];
    if (!title) throw new Error(`There is no demo role ${role}.`);
    // The name of the button goes on with the role's description.
    await page.getByRole('button', { name: new RegExp(`^${title}`) }).click();
    await heading(page, /^(Welcome|Welkom|Bienvenue)/);
    return page;
  }

  /** What the browsers complained of since the last call. */
  complaints(): string[] {
    return this.visits.flatMap(({ complaints }) => complaints.splice(0));
  }

  /** Everyone leaves; where they stood last is kept as pictures when SCREENSHOTS names a folder. */
  async leave(name: string): Promise<void> {
    for (const [index, { page }] of this.visits.entries()) await picture(page, `last-${name}-${index}`);
    await Promise.all(this.visits.splice(0).map(({ context }) => context.close()));
  }
}

/** Waits for the page's one heading. */
export const heading = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor();

/** The page without header and footer. */
export const main = (page: Page): Locator => page.getByRole('main');

/** Finds a concept by typed words and takes it from the list. */
export async function pick(page: Page, label: string | RegExp, words: string, option: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(words);
  await page.getByRole('option', { name: option }).first().click();
}
