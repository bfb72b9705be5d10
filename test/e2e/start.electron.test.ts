import { expect, test } from '#test/support/app.ts';

test('the app starts in its library, also after it was killed, and after it was quit', async ({
  app,
}) => {
  await expect(app.page).toHaveTitle(/SLA Studio/);
  await app.page.getByRole('main').waitFor();
  await app.kill();
  await app.start();
  await app.page.getByRole('main').waitFor();
  await app.quit();
  await app.start();
  await app.page.getByRole('main').waitFor();
});
