import { DisallowedObjectProperties } from 'vega';

/** A node of the syntax tree of a Vega expression (ESTree). */
export type Node =
  | { readonly type: 'Literal'; readonly value: unknown; readonly regex?: { readonly flags: string } }
  | { readonly type: 'Identifier'; readonly name: string }
  | {
      readonly type: 'MemberExpression';
      readonly object: Node;
      readonly property: Node;
      readonly computed: boolean;
    }
  | { readonly type: 'CallExpression'; readonly callee: Node; readonly arguments: readonly Node[] }
  | { readonly type: 'ArrayExpression'; readonly elements: readonly Node[] }
  | { readonly type: 'UnaryExpression'; readonly operator: string; readonly argument: Node }
  | {
      readonly type: 'BinaryExpression' | 'LogicalExpression';
      readonly operator: string;
      readonly left: Node;
      readonly right: Node;
    }
  | {
      readonly type: 'ConditionalExpression';
      readonly test: Node;
      readonly consequent: Node;
      readonly alternate: Node;
    }
  | {
      readonly type: 'ObjectExpression';
      readonly properties: readonly { readonly key: Node; readonly value: Node }[];
    };

/** What an expression is evaluated with. */
export interface Scope {
  /** Signals, by their name after a `$`. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly datum?: unknown;
  readonly item?: unknown;
}

export type Evaluate = (scope: Scope) => unknown;

/** The functions that expressions may call, by name; they are called as its methods. */
export type Functions = Readonly<Record<string, unknown>>;

/** Thrown where an expression has something that is left to Vega's own interpreter. */
export class Unsupported extends Error {}

type Binary = (left: Operand, right: Operand) => unknown;

/** Expressions compare and add numbers, strings and dates alike, as JavaScript does. */
type Operand = number;

const binary: Readonly<Record<string, Binary>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '%': (left, right) => left % right,
  '<': (left, right) => left < right,
  '>': (left, right) => left > right,
  '<=': (left, right) => left <= right,
  '>=': (left, right) => left >= right,
  '===': (left, right) => left === right,
  '!==': (left, right) => left !== right,
};

const unary: Readonly<Record<string, (operand: Operand) => unknown>> = {
  '+': (operand) => +operand,
  '-': (operand) => -operand,
  '!': (operand) => !operand,
};

const { abs, ceil, floor, max, min, pow, round, sqrt } = Math;

/** Those of the language of expressions that charts here call for each mark. */
const plain: Functions = {
  ...{ abs, ceil, floor, max, min, pow, round, sqrt },
  clamp: (value: number, least: number, most: number) => max(least, min(most, value)),
  isFinite: Number.isFinite,
  isNaN: Number.isNaN,
  length: (value: string | readonly unknown[]) => value.length,
  split: (value: unknown, separator: string | RegExp) => String(value).split(separator),
  test: (pattern: string | RegExp, text: string) => new RegExp(pattern).test(text),
};

/** Names of constants, such as `PI` and `NaN`. */
const CONSTANT = /^([A-Z][A-Z\d_]*|NaN)$/;

function fail(what: string): never {
  throw new Unsupported(what);
}

function keyOf(node: Node): string {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'Literal' ? String(node.value) : fail('a computed key');
}

function identifier(name: string): Evaluate {
  if (name === 'datum') return ({ datum }) => datum;
  if (name === 'item') return ({ item }) => item;
  if (name === 'event' || CONSTANT.test(name)) fail(name);
  const signal = `$${name}`;
  return ({ params }) => params[signal];
}

/** A member of a value; no expression gets at a function in this way. */
function memberOf(object: unknown, key: unknown): unknown {
  const value = (object as Readonly<Record<PropertyKey, unknown>>)[key as PropertyKey];
  return typeof value === 'function' ? undefined : value;
}

function call(callee: Node, parts: readonly Evaluate[], functions: Functions): Evaluate {
  const name = keyOf(callee).replace(/^_/, '');
  if (name === 'if') return (scope) => (parts[0](scope) ? parts[1](scope) : parts[2](scope));
  const called = functions[name] ?? (Object.hasOwn(plain, name) ? plain[name] : undefined);
  if (typeof called !== 'function') return fail(name);
  return (scope) =>
    Reflect.apply(
      called,
      functions,
      parts.map((part) => part(scope)),
    );
}

/** A function that evaluates an expression. Throws `Unsupported`. */
export function compile(node: Node, functions: Functions): Evaluate {
  const of = (part: Node) => compile(part, functions);
  switch (node.type) {
    case 'Literal': {
      const { value, regex } = node;
      // One that is global or sticky remembers where it was.
      return regex && /[gy]/.test(regex.flags) ? fail('a regular expression with a memory') : () => value;
    }
    case 'Identifier':
      return identifier(node.name);
    case 'MemberExpression': {
      const object = of(node.object);
      if (node.computed) {
        const property = of(node.property);
        return (scope) => memberOf(object(scope), property(scope));
      }
      const key = keyOf(node.property);
      return (scope) => memberOf(object(scope), key);
    }
    case 'CallExpression':
      return call(node.callee, node.arguments.map(of), functions);
    case 'ArrayExpression': {
      const elements = node.elements.map(of);
      return (scope) => elements.map((element) => element(scope));
    }
    case 'UnaryExpression': {
      const operate = unary[node.operator] ?? fail(node.operator);
      const argument = of(node.argument);
      return (scope) => operate(argument(scope) as Operand);
    }
    case 'BinaryExpression': {
      const operate = binary[node.operator] ?? fail(node.operator);
      const [left, right] = [of(node.left), of(node.right)];
      return (scope) => operate(left(scope) as Operand, right(scope) as Operand);
    }
    case 'LogicalExpression': {
      const [left, right] = [of(node.left), of(node.right)];
      if (node.operator === '&&') return (scope) => left(scope) && right(scope);
      return (scope) => left(scope) || right(scope);
    }
    case 'ConditionalExpression': {
      const [test, yes, no] = [of(node.test), of(node.consequent), of(node.alternate)];
      return (scope) => (test(scope) ? yes(scope) : no(scope));
    }
    case 'ObjectExpression': {
      const properties = node.properties.map(({ key, value }) => [keyOf(key), of(value)] as const);
      if (properties.some(([key]) => DisallowedObjectProperties.has(key))) fail('a key with a meaning');
      return (scope) => Object.fromEntries(properties.map(([key, value]) => [key, value(scope)]));
    }
    default:
      return fail('an unknown part');
  }
}
