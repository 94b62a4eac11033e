// Microsoft's binder over queries in which names that it does not know are declared. What it still
// finds wrong then does not follow from those names.
//   node declared.mjs ORACLE-FOLDER SCHEMA.json FUNCTIONS.json < rows > answers
// A row of JSON is {id, query, tables: {name: columns or null}, functions: [name], columns: [name]};
// its answer {id, errors}, with the fewest errors of all ways to declare the names.
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';

const [oracle, schemaFile, functionsFile] = process.argv.slice(2);
const L = await import(path.resolve(oracle, 'kusto-lib.mjs'));
const { K, S } = L;
const read = file => JSON.parse(fs.readFileSync(file, 'utf8'));
const schema = read(schemaFile);
const known = Object.entries(schema).map(([name, columns]) => [name, L.tableSymbol(name, columns)]);
const knownFunctions = Object.entries(read(functionsFile)).map(([name, f]) => L.functionSymbol(name, f));

const openTable = name => new S.TableSymbol.$ctor4(name).WithIsOpen(true);
const anything = () => new S.Parameter.ctor('x', S.ParameterTypeKind.Any, S.ArgumentKind.Expression,
  null, null, true, null, 0, 32);
const giving = (name, type, parameters) => new S.FunctionSymbol.$ctor5(name, type, parameters);

// A table has any columns, or those that another schema gives it and any more; a function gives rows
// of any columns, a value, or a database of any tables; a column has an unknown type, in every table
// that the query may read, or is (where a stage takes it away) a value, unknown or a text.
const tableWays = [name => openTable(name),
  (name, columns) => columns ? L.tableSymbol(name, columns).WithIsOpen(true) : openTable(name)];
const results = [() => openTable(''), () => S.ScalarTypes.Unknown, () => new S.DatabaseSymbol.$ctor1('', [], true)];
const columnWays = [null, S.ScalarTypes.Unknown, S.ScalarTypes.String];

function widened(name, table, columns) {
  const lacking = columns.filter(column => !(column in schema[name]));
  return table.AddColumns(lacking.map(c => new S.ColumnSymbol.ctor(c, S.ScalarTypes.Unknown)));
}

function globals(row, asTable, result, columnWay) {
  const members = [...knownFunctions];
  for (const [name, table] of known) {
    const widens = columnWay === null && row.columns.length > 0 && row.query.includes(name);
    members.push(widens ? widened(name, table, row.columns) : table);
  }
  if (columnWay !== null) members.push(...row.columns.map(name => giving(name, columnWay, [])));
  for (const [name, columns] of Object.entries(row.tables)) members.push(asTable(name, columns));
  members.push(...row.functions.map(name => giving(name, result(), [anything()])));
  return K.GlobalState.Default.WithDatabase(new S.DatabaseSymbol.ctor('db', members));
}

// As the oracle lets FileProfile take the name of a column, so may any function declared here.
function inInvoke(row, diagnostic) {
  return row.functions.some(name => {
    const call = new RegExp(`\\binvoke\\s+${name}\\s*\\([^)]*\\)`, 'g');
    return [...row.query.matchAll(call)].some(m => m.index <= diagnostic.start && diagnostic.end <= m.index + m[0].length);
  });
}

function errors(row, state) {
  return L.arr(L.analyze(row.query, state).GetDiagnostics()).map(L.plainDiag)
    .filter(d => d.severity === 'Error' && !(d.code === 'KS142' && inInvoke(row, d)));
}

function fewestErrors(row) {
  let best = null;
  for (const asTable of Object.values(row.tables).some(Boolean) ? tableWays : [tableWays[0]]) {
    for (const result of row.functions.length > 0 ? results : [results[0]]) {
      for (const columnWay of row.columns.length > 0 ? columnWays : [columnWays[0]]) {
        const found = errors(row, globals(row, asTable, result, columnWay));
        if (best === null || found.length < best.length) best = found;
        if (best.length === 0) return best;
      }
    }
  }
  return best;
}

for await (const line of readline.createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (!line.trim()) continue;
  const row = JSON.parse(line);
  process.stdout.write(JSON.stringify({ id: row.id, errors: fewestErrors(row) }) + '\n');
}
