'use strict';

const MESSAGES = {
	vi: command => `Không khởi động được máy chủ ngôn ngữ bằng lệnh “${command}”. Hãy ghi đường dẫn của lệnh kehoach vào thiết lập kehoach.command.`,
	en: command => `The language server cannot be started by “${command}”. Set kehoach.command to the path of the kehoach command.`
};

/** The message that the server cannot be started, in the user's language. */
function startFailure(language, command) {
	return (MESSAGES[language] || MESSAGES.en)(command);
}

module.exports = { startFailure };
