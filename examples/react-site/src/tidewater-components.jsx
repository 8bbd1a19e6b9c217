import { Entry } from "@digestkit/react";

/**
 * What Tidewater shows in a way of its own; everything else is as it comes.
 *
 * @type {Partial<import("@digestkit/react").Components>}
 */
export const tidewaterComponents = {
  // A node: its address has passed the URL policy, and what is in it comes as children.
  link: ({ href, children }) =>
    href?.startsWith("http") ? (
      <a href={href} rel="external">
        {children}
      </a>
    ) : (
      <a href={href}>{children}</a>
    ),
  // A node that knows more than its words: who said them.
  quotation: ({ value, children }) => (
    <span className="quotation" title={value.quotation.speaker?.name}>
      {children}
    </span>
  ),
  // A part: the default one, with something of our own below.
  entry: (props) => (
    <>
      <Entry {...props} />
      <p className="reply">
        <a href={`mailto:desk@tidewater.example?subject=${encodeURIComponent(props.value.id)}`}>Write to the desk</a>
      </p>
    </>
  ),
};
