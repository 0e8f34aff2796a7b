/**
 * The official parser, model and map of Argdown, run step by step. The official application swallows errors and takes its
 * settings from the file; here every error is a fault with its place. Titles are looked up in objects without a prototype,
 * since `constructor` may be a title.
 */
import {
  ArgdownTreeWalker,
  ArgumentSelectionPlugin,
  DataPlugin,
  ExplodeArgumentsPlugin,
  type IArgdownPlugin,
  type IArgdownRequest,
  type IArgdownResponse,
  type IArgument,
  type IEquivalenceClass,
  type IMap,
  type IRelation,
  type ISection,
  MapPlugin,
  ModelPlugin,
  ParserPlugin,
  PreselectionPlugin,
  RegroupPlugin,
  RuleNames,
  StatementSelectionPlugin,
} from '@argdown/core';
import type { Fault, Reading } from '@/domain/fault';
import { collectFaults, type LinePlace, toFaults } from './officialFaults';
import { type Budget, newBudget, toPlain } from './plainData';
import { settingsOf } from './settings';

/** What the official reader finds in a text. */
export interface Official {
  /** Every statement by its title, untitled ones too; statements with one title are one. */
  readonly statements: ReadonlyMap<string, IEquivalenceClass>;
  readonly arguments: ReadonlyMap<string, IArgument>;
  readonly relations: readonly IRelation[];
  readonly sections: readonly ISection[];
  /** The official map, with the settings of the file. */
  readonly map: IMap;
  /** A plain value; `undefined` if there is none. */
  readonly frontMatter: unknown;
}

const QUIET = { setLevel: () => undefined, log: () => undefined };

/** Reads a text as the official command line does for a map. @param text with line ends LF */
export function runOfficial(text: string): Reading<Official> {
  const request: IArgdownRequest = { input: text };
  const response: IArgdownResponse = {};
  const place: LinePlace = {};
  try {
    runAll([new ParserPlugin()], request, response);
    if ((response.parserErrors ?? []).length > 0) return { ok: false, faults: collectFaults(text, parse) };
    const budget = newBudget(text);
    const model = [
      dataPlugin(budget, place),
      new ModelPlugin(),
      titlesPlugin(),
      new ExplodeArgumentsPlugin(),
      new RegroupPlugin(),
    ];
    runAll(model, request, response, place);
    place.node = undefined;
    place.isMap = true;
    const map = [
      new PreselectionPlugin(),
      new StatementSelectionPlugin(),
      new ArgumentSelectionPlugin(),
      new MapPlugin(),
    ];
    runAll(map, request, response);
  } catch (error) {
    return { ok: false, faults: toFaults([error], text, place) };
  }
  return {
    ok: true,
    value: {
      statements: new Map(Object.entries(response.statements ?? {})),
      arguments: new Map(Object.entries(response.arguments ?? {})),
      relations: response.relations ?? [],
      sections: response.sections ?? [],
      map: response.map ?? { nodes: [], edges: [] },
      frontMatter: response.frontMatter,
    },
  };
}

/** The syntax faults of a text. */
function parse(text: string): readonly Fault[] {
  const response: IArgdownResponse = {};
  runAll([new ParserPlugin()], { input: text }, response);
  return toFaults(response.parserErrors ?? [], text);
}

/** One processor of the official application: prepares its plugins, walks the tree, runs them. */
function runAll(
  plugins: readonly IArgdownPlugin[],
  request: IArgdownRequest,
  response: IArgdownResponse,
  place: LinePlace = {},
): void {
  for (const plugin of plugins) plugin.prepare?.(request, response, QUIET);
  const walker = new PlacedWalker(place);
  for (const { ruleListeners = {}, tokenListeners = {} } of plugins) {
    for (const [name, listener] of Object.entries(ruleListeners)) walker.addListener(name, listener);
    for (const [name, listener] of Object.entries(tokenListeners)) walker.addListener(name, listener);
  }
  if (response.ast !== undefined && walker.eventNames().length > 0) walker.walk(request, response, QUIET);
  for (const plugin of plugins) plugin.run?.(request, response, QUIET);
}

/** Records where it is, in case of an error. */
class PlacedWalker extends ArgdownTreeWalker {
  readonly #place: LinePlace;

  constructor(place: LinePlace) {
    super();
    this.#place = place;
  }

  override emit(name: string | symbol, ...given: readonly unknown[]): boolean {
    this.#place.node = given[2];
    return super.emit(name, ...given);
  }
}

/** The official YAML reader, from which the model gets a plain and bounded copy. */
function dataPlugin(budget: Budget, place: LinePlace): IArgdownPlugin {
  const official = new DataPlugin();
  const { Data, FrontMatter } = official.tokenListeners;
  return {
    name: official.name,
    prepare: (...given) => official.prepare(...given),
    tokenListeners: {
      Data: (request, response, token, parent, ...rest) => {
        place.isData = true;
        Data?.(request, response, token, parent, ...rest);
        if (parent !== null) parent.data = toPlain(parent.data, budget);
        place.isData = false;
      },
      FrontMatter: (request, response, token, parent, ...rest) => {
        place.isData = true;
        // The official reader would merge settings before their size is checked.
        const apart = { data: Object.assign({}, request.data, { frontMatterSettingsMode: 'ignore' }) };
        FrontMatter?.(apart, response, token, parent, ...rest);
        response.frontMatter = toPlain(response.frontMatter, budget);
        if (parent !== null) parent.data = response.frontMatter;
        Object.assign(request, settingsOf(request, response.frontMatter));
        place.isData = false;
      },
    },
  };
}

/** Replaces the dictionaries of the model by objects without a prototype. */
function titlesPlugin(): IArgdownPlugin {
  const bare = <T>(): Record<string, T> => Object.setPrototypeOf({}, null);
  return {
    name: 'Titles',
    ruleListeners: {
      [`${RuleNames.ARGDOWN}Entry`]: (_request, response) => {
        response.statements = bare();
        response.arguments = bare();
        response.tags = bare();
      },
    },
  };
}
