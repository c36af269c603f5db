'use strict';

const assert = require('node:assert');
const { spawn, execFileSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const test = require('node:test');
const { pathToFileURL } = require('node:url');
const { createProtocolConnection, StreamMessageReader, StreamMessageWriter, InitializeRequest, InitializedNotification,
	DidOpenTextDocumentNotification, PublishDiagnosticsNotification, CompletionRequest, DefinitionRequest, ShutdownRequest,
	ExitNotification } = require('vscode-languageserver-protocol/node');
const { serverCommand } = require('../src/server');

const checkout = path.join(__dirname, '..', '..', '..');
const TEXT = 'cơ quan STC "Sở Tài chính"\nnhóm nhiệm vụ T "Thể chế" {\n\tnhiệm vụ A {\n\t\tchủ trì STC\n\t\tphối hợp với STX\n\t}\n}\n';

/** What clients say in "initialize" of the folder they have open. */
const CLIENTS = {
	'that has a folder open': folder => ({ rootUri: folder, workspaceFolders: [{ uri: folder, name: 'dự án' }],
		capabilities: { workspace: { workspaceFolders: true } } }),
	'that has no folder open': () => ({ rootUri: null, workspaceFolders: null, capabilities: { workspace: { workspaceFolders: true } } }),
	'that says nothing': () => ({ rootUri: null, capabilities: {} })
};

for (const [client, opened] of Object.entries(CLIENTS))
	test('the real server answers a client ' + client, { timeout: 600_000 }, () => converse(opened));

async function converse(opened) {
	const server = serverCommand(process.env.KEHOACH_COMMAND || '', [checkout]);
	execFileSync(server.command, ['--help']);
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kehoach-'));
	const uri = pathToFileURL(path.join(folder, 'a.kehoach')).href;
	const child = spawn(server.command, server.args, { stdio: ['pipe', 'pipe', 'inherit'] });
	const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
	const diagnosed = new Promise(resolve => connection.onNotification(PublishDiagnosticsNotification.type,
		published => published.uri === uri && published.diagnostics.length > 0 && resolve(published.diagnostics)));
	connection.listen();

	const { capabilities } = await connection.sendRequest(InitializeRequest.type,
		{ processId: process.pid, initializationOptions: { language: 'vi' }, ...opened(pathToFileURL(folder).href) });
	assert.ok(capabilities.renameProvider && capabilities.hoverProvider && capabilities.codeActionProvider);
	connection.sendNotification(InitializedNotification.type, {});
	connection.sendNotification(DidOpenTextDocumentNotification.type,
		{ textDocument: { uri, languageId: 'kehoach', version: 1, text: TEXT } });

	const diagnostics = await diagnosed;
	assert.ok(diagnostics.some(diagnostic => diagnostic.code === 'KH101' && diagnostic.range.start.line === 4));
	const definition = await connection.sendRequest(DefinitionRequest.type, { textDocument: { uri }, position: { line: 3, character: 11 } });
	assert.strictEqual([definition].flat()[0].range?.start.line ?? [definition].flat()[0].targetRange.start.line, 0);
	const completion = await connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position: { line: 3, character: 10 } });
	assert.ok((completion.items ?? completion).some(item => JSON.stringify(item).includes('STC')));

	await connection.sendRequest(ShutdownRequest.type);
	const ended = new Promise(resolve => child.on('exit', resolve));
	connection.sendNotification(ExitNotification.type);
	assert.strictEqual(await ended, 0);
	fs.rmSync(folder, { recursive: true });
}
