import { expect, type Locator, type Page } from '@playwright/test';

/** What the review says of the open draft, in the panel beside it. */
export class ReviewPanel {
  constructor(private readonly page: Page) {}

  get panel(): Locator {
    return this.page.getByRole('tabpanel', { name: /^Review/ });
  }

  async open(): Promise<void> {
    await this.page.getByRole('tab', { name: /^Review/ }).click();
    await this.panel.getByRole('heading', { name: 'Standards' }).waitFor();
  }

  /** The findings of a rule that nobody has set aside: "tier-gap". */
  findings(rule: string): Locator {
    return this.panel.locator(`[data-rule="${rule}"]`);
  }

  /** The finding in which the focus is. */
  get findingWithFocus(): Locator {
    return this.panel.locator('[data-finding]:focus-within');
  }

  /** Goes to where a finding is. */
  async goTo(finding: Locator): Promise<void> {
    await finding.getByRole('button').first().click();
  }

  async ignore(finding: Locator, reason: string): Promise<void> {
    await finding.getByRole('button', { name: 'Ignore…' }).click();
    await finding.getByRole('textbox', { name: 'Why this is fine here' }).fill(reason);
    await finding.getByRole('button', { name: 'Ignore', exact: true }).click();
    await expect(finding).toBeHidden();
  }

  /** The list of what was set aside, unfolded. */
  async ignored(): Promise<Locator> {
    const list = this.panel.locator('details').filter({ hasText: 'ignored with a reason' });
    await list.locator('summary').click();
    return list.getByRole('listitem');
  }

  /** The items of a standards pack, switched on. */
  async pack(title: string): Promise<Locator> {
    await this.panel.getByText(title, { exact: true }).first().click();
    const card = this.panel.locator('section').filter({
      has: this.page.getByRole('heading', { name: title, level: 4 }),
    });
    return card.last().locator('li[data-state]');
  }

  /** The words that are underlined in the text, in the order of the page. */
  underlined(severity: 'error' | 'warning' | 'advice'): Promise<readonly string[]> {
    return this.page.evaluate((name) => {
      const ranges = [...(CSS.highlights.get(name) ?? [])] as Range[];
      const isSeen = ({ startContainer }: Range) => {
        const style = getComputedStyle(startContainer.parentElement!, `::highlight(${name})`);
        return style.textDecorationLine === 'underline';
      };
      return ranges.filter(isSeen).map(String);
    }, `review-${severity}`);
  }
}
