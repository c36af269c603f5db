'use strict';

const assert = require('node:assert');
const fs = require('node:fs');
const path = require('node:path');
const test = require('node:test');

const root = path.join(__dirname, '..');
const read = name => JSON.parse(fs.readFileSync(path.join(root, name), 'utf8'));

test('every text exists in both languages and is used', () => {
	const manifest = fs.readFileSync(path.join(root, 'package.json'), 'utf8');
	const used = [...manifest.matchAll(/"%([a-z]+)%"/g)].map(match => match[1]).sort();
	assert.deepStrictEqual(Object.keys(read('package.nls.json')).sort(), used);
	assert.deepStrictEqual(Object.keys(read('package.nls.vi.json')).sort(), used);
});

test('versions are exact', () => {
	const manifest = read('package.json');
	for (const version of Object.values({ ...manifest.dependencies, ...manifest.devDependencies }))
		assert.match(version, /^[0-9.]+$/);
});

test('words have Vietnamese letters, composed or not', () => {
	const { pattern, flags } = read('language-configuration.json').wordPattern;
	const word = new RegExp(`^(?:${pattern})$`, flags);
	assert.match('nhiệm', word);
	assert.match('nhiệm'.normalize('NFD'), word);
});
