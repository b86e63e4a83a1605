/** Vitest sets it, and what the tests build would be for developers. */
delete process.env['NODE_ENV'];
