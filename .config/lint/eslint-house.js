/** The rules of the house for which no plugin has one. */

const VAGUE = /(^|[/\\])(utils?|helpers?|common|misc|shared)\.[a-z.]+$/;
const SUPPRESSION = /^\s*eslint-disable/;
const REASON = / -- \S/;

/** @type {import('eslint').Rule.RuleModule} */
const fileName = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {vague: 'Name the file after the one concept that it holds.'},
  },
  create: (context) => ({
    Program(node) {
      if (VAGUE.test(context.filename)) context.report({node, messageId: 'vague'});
    },
  }),
};

/** @type {import('eslint').Rule.RuleModule} */
const suppressionReason = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {bare: 'Say why: `-- ` and the reason.'},
  },
  create: (context) => ({
    Program() {
      for (const {value, loc} of context.sourceCode.getAllComments()) {
        if (!loc || !SUPPRESSION.test(value) || REASON.test(value)) continue;
        context.report({loc, messageId: 'bare'});
      }
    },
  }),
};

/** @type {import('eslint').ESLint.Plugin} */
export const house = {
  rules: {'file-name': fileName, 'suppression-reason': suppressionReason},
};
