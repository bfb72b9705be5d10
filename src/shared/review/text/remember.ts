/** The function's answer for each value, computed once. Only for answers that depend on nothing else. */
export function remember<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    let memory = known.get(key);
    if (!memory) {
      memory = { value: compute(key) };
      known.set(key, memory);
    }
    return memory.value;
  };
}
