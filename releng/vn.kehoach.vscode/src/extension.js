'use strict';

const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');
const { serverCommand } = require('./server');
const { startFailure } = require('./messages');

let client;

/** Starts the client when the first file of the language is opened. */
async function activate(context) {
	const settings = vscode.workspace.getConfiguration('kehoach');
	const language = settings.get('language');
	const folders = (vscode.workspace.workspaceFolders || []).map(folder => folder.uri.fsPath);
	const server = serverCommand(settings.get('command'), folders);
	context.subscriptions.push(vscode.commands.registerCommand('kehoach.showReferences', showReferences));
	client = new LanguageClient('kehoach', 'Kế hoạch', server, {
		documentSelector: [{ language: 'kehoach' }],
		initializationOptions: { language },
		synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher('**/{*.kehoach,kehoach.properties}') }
	});
	try {
		await client.start();
	} catch {
		vscode.window.showErrorMessage(startFailure(language, server.command));
	}
}

/** Shows what a code lens counts. */
function showReferences(uri, position, locations) {
	const convert = client.protocol2CodeConverter;
	return vscode.commands.executeCommand('editor.action.showReferences', convert.asUri(uri), convert.asPosition(position),
		locations.map(convert.asLocation));
}

function deactivate() {
	return client && client.isRunning() ? client.stop() : undefined;
}

module.exports = { activate, deactivate };
