import { expect, test } from '#test/support/app.ts';

test('the app starts in its library', async ({ page }) => {
  await expect(page).toHaveTitle(/SLA Studio/);
  await expect(page.getByRole('main')).toBeVisible();
});
