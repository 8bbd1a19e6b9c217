/** What a record says, as text: all its texts in order, but not names of types, addresses and codes. */
export function textsOf(value: unknown): string {
  const texts: string[] = [];
  const read = (member: unknown, key: string): void => {
    if (Array.isArray(member)) for (const item of member) read(item, key);
    else if (typeof member === "object" && member !== null) {
      for (const [name, inner] of Object.entries(member)) read(inner, name);
    } else if (typeof member === "string" && !key.startsWith("@")) texts.push(member);
  };
  read(value, "");
  return texts.join("\n");
}
