// The tokens of KQL as Microsoft's lexer reads them.
//   node tokens.mjs ORACLE-FOLDER < rows > answers
// A row of JSON is {id, query}; its answer {id, tokens}, each token [kind, text, comments before it,
// where it starts in UTF-16 code units]. The last is the end of the text.
import path from 'node:path';
import readline from 'node:readline';

const L = await import(path.resolve(process.argv[2], 'kusto-lib.mjs'));
const { K } = L;

// White space is what the comments in front of a token do not consist of.
const comments = trivia => trivia.split('\n').map(line => line.trim()).filter(line => line).join('\n');

function tokens(query) {
  let at = 0;
  return L.arr(K.KustoCode.Parse(query).GetLexicalTokens()).map(token => {
    const start = at + token.Trivia.length;
    at = start + token.Text.length;
    return [token.Kind, token.Text, comments(token.Trivia), start];
  });
}

for await (const line of readline.createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (!line.trim()) continue;
  const { id, query } = JSON.parse(line);
  process.stdout.write(JSON.stringify({ id, tokens: tokens(query) }) + '\n');
}
