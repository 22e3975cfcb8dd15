// Loaded into Prism: what it cannot check by, it finds wrong. By itself it would find it right, without a word.
"use strict";

const { realpathSync } = require("node:fs");

const Ajv = require(require.resolve("ajv", { paths: [realpathSync(process.argv[1])] })).default;
const compile = Ajv.prototype.compile;

Ajv.prototype.compile = function (schema, meta) {
  try {
    return compile.call(this, schema, meta);
  } catch (error) {
    const refuse = () => false;
    const message = `cannot be checked, for its schema cannot be compiled: ${error.message}`;
    refuse.errors = [{ keyword: "schema", instancePath: "", schemaPath: "", params: {}, message }];
    return refuse;
  }
};
