import { expect, test } from '#test/support/app.ts';

test('the app starts again after it was killed, and after it was quit', async ({ app }) => {
  await app.kill();
  await app.start();
  await expect(app.page.getByRole('main')).toBeVisible();
  await app.quit();
  await app.start();
  await expect(app.page.getByRole('main')).toBeVisible();
});
