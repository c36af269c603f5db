'use strict';

const assert = require('node:assert');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const test = require('node:test');
const { serverCommand } = require('../src/server');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kehoach-'));
test.after(() => fs.rmSync(folder, { recursive: true }));

test('the command that the user has set wins', () => {
	assert.deepStrictEqual(serverCommand('/opt/kehoach', [folder]), { command: '/opt/kehoach', args: ['lsp'] });
});

test('a checkout in a workspace folder is started', () => {
	const own = path.join(folder, 'kehoach');
	fs.writeFileSync(own, '#!/bin/sh\n', { mode: 0o755 });
	assert.strictEqual(serverCommand('', ['/nowhere', folder]).command, own);
	fs.rmSync(own);
});

test('a folder of that name is no command', () => {
	fs.mkdirSync(path.join(folder, 'kehoach'));
	assert.strictEqual(serverCommand('', [folder]).command, 'kehoach');
});

test('without either the command on the path is started', () => {
	assert.strictEqual(serverCommand('', []).command, 'kehoach');
});
