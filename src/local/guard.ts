// Stands between the script and every service: counts the calls, lets tests make one fail, words errors as Google
// does, and refuses what the local host does not know instead of passing over it in silence.
import { asService, type Realm, release } from "./runtime";

/**
 * What stands in for Google's interface G: names and arguments are G's own, checked by the compiler; results are not,
 * for a stand-in returns stand-ins.
 */
export type Stand<G> = {
  [K in keyof G]?: G[K] extends (...args: infer A) => unknown ? Method<A>["call"] : unknown;
};
// A method, and not a property: methods may take wider or narrower arguments.
interface Method<A extends unknown[]> {
  call(...args: A): unknown;
}

/** Called before each call that the script makes, with names like "Range.setValues"; throwing makes the call fail. */
export type OnServiceCall = (name: string) => void;

type Member = (...args: unknown[]) => unknown;

export class Guard {
  /** How often the script called each member, in the order of the first call. */
  readonly calls = new Map<string, number>();
  private readonly hearts = new WeakMap<object, unknown>();

  constructor(
    private readonly realm: Realm,
    private readonly beforeCall: OnServiceCall = () => {},
  ) {}

  /**
   * @param kind name in messages, as Google names the class
   * @param members the methods and values that the script may use
   * @param heart what the host itself needs to know of the object, for `heartOf`
   * @param open lets the script add members of its own (templates)
   */
  wrap<T extends object>(kind: string, members: T, heart?: unknown, open = false): T {
    const wrapped = new Map<string, unknown>();
    const guard = this;
    const proxy: T = new Proxy(members, {
      get(target, key) {
        if (typeof key === "symbol" || ["toJSON", "then", "constructor", "valueOf"].includes(key)) return undefined;
        if (key === "toString") return () => kind;
        if (!Object.getOwnPropertyDescriptor(target, key)) {
          if (open) return undefined;
          throw guard.realm.exception(`not supported by the local host: ${kind}.${key}`);
        }
        const member = target[key as keyof T];
        if (typeof member !== "function") return member;
        if (!wrapped.has(key))
          wrapped.set(
            key,
            guard.method(`${kind}.${key}`, member as Member, () => proxy),
          );
        return wrapped.get(key);
      },
      set(target, key, value) {
        if (open) return Reflect.set(target, key, value);
        throw guard.realm.exception(`not supported by the local host: setting ${kind}.${String(key)}`);
      },
      ownKeys: () => [],
    });
    this.hearts.set(proxy, heart);
    return asService(proxy);
  }

  /** Constants of a service: their names, as script code compares and passes them on. */
  names(kind: string, list: string): Record<string, string> {
    return this.wrap(kind, Object.fromEntries(list.split(" ").map((name) => [name, name])));
  }

  /** What `wrap` was told of a service object; throws Google's message for anything else. */
  heartOf<T>(service: unknown, what: string): T {
    const heart = typeof service === "object" && service !== null ? this.hearts.get(service) : undefined;
    if (heart === undefined) throw new Error(`The parameters don't match the method signature: expected a ${what}.`);
    return heart as T;
  }

  private method(name: string, member: Member, self: () => object) {
    return (...args: unknown[]) => {
      this.calls.set(name, (this.calls.get(name) ?? 0) + 1);
      try {
        this.beforeCall(name);
        return this.realm.own(member.apply(self(), args.map(release)));
      } catch (error) {
        const message = String((error as Error)?.message ?? error);
        throw Object.assign(this.realm.exception(message), { cause: error }); // the host's own stack, for debugging
      }
    };
  }
}
