'use strict';

const fs = require('node:fs');
const path = require('node:path');

const NAME = 'kehoach';

/**
 * How the language server is started.
 *
 * @param {string} configured the command that the user has set; empty for none
 * @param {string[]} folders the workspace folders, in which a checkout of the product may be open
 * @returns {{command: string, args: string[]}} the command; the one on the PATH when no other is known
 */
function serverCommand(configured, folders) {
	const own = folders.map(folder => path.join(folder, NAME)).find(isExecutable);
	return { command: configured || own || NAME, args: ['lsp'] };
}

function isExecutable(file) {
	try {
		fs.accessSync(file, fs.constants.X_OK);
		return fs.statSync(file).isFile();
	} catch {
		return false;
	}
}

module.exports = { serverCommand };
