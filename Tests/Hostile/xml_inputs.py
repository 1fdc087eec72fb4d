"""XML made to break its reader."""

from collections.abc import Callable, Iterator

from making import XML, XML_BYTES, many, noise


def xml_texts() -> Iterator[tuple[str, Callable[[], bytes]]]:
    space = 'xmlns="urn:bidrag:icld:application:1"'
    root = XML[: XML.index(">", XML.index("<application")) + 1]
    close = "</application>\n"

    def inside(row: str) -> Callable[[], bytes]:
        return lambda: many(row, XML_BYTES, root, close)

    yield "attributes", lambda: many(' a{n}="1"', XML_BYTES, f"<application {space}", "/>")
    yield "attributes after a sign in a value", lambda: many(
        ' a{n}=""', XML_BYTES, f'<application {space} z=">"', "/>")
    yield "marks on one letter", inside("\u0323" * 30 + "a")
    yield "marks and references on one letter", inside("&#x301;" + "\u0323" * 3_000)
    yield "attributes, alike", lambda: many(' a="1"', XML_BYTES, f"<application {space}", "/>")
    yield "one attribute", lambda: many("a", XML_BYTES, f'<application {space} a="', '"/>')
    yield "attributes on every element", inside('<a b="1" c="2" d="3"/>')
    yield "elements", inside("<a/>")
    yield "elements of one letter each line", inside("<a/>\n")
    yield "elements, all different", inside("<a{n}/>")
    yield "elements of the form", inside("<title>a</title>\n")
    yield "elements, open", inside("<a>")
    yield "elements, 250 deep", inside("<a>" * 240 + "</a>" * 240)
    yield "one text", inside("a")
    yield "one text of letters", inside("å")
    yield "lines", inside("\n")
    yield "references", inside("&#97;")
    yield "references to nothing", inside("&lol;")
    yield "CDATA", inside("<![CDATA[a]]>")
    yield "CDATA without end", lambda: many("a", XML_BYTES, root + "<![CDATA[")
    yield "comments", inside("<!-- a -->")
    yield "one comment", lambda: many("a", XML_BYTES, root + "<!--", "-->" + close)
    yield "instructions", inside("<?a b?>")
    yield "namespaces", lambda: many(' xmlns:a{n}="urn:{n}"', XML_BYTES, f"<application {space}", "/>")
    yield "namespaces on every element", inside('<a xmlns="urn:{n}"/>')
    yield "namespaces, each deeper", inside('<a xmlns:b{n}="urn:b">' * 100 + "</a>" * 100)
    yield "prefixes that are not declared", inside("<a:b/>")
    yield "schema hints", inside(
        '<a xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:schemaLocation="urn:a /dev/zero"/>')
    yield "inclusions", inside(
        '<i:include xmlns:i="http://www.w3.org/2001/XInclude" href="/etc/passwd"/>')
    yield "a DOCTYPE", lambda: many("<!ENTITY a{n} 'b'>", XML_BYTES, "<!DOCTYPE a [", "]><a/>")
    yield "blanks before", lambda: many(" ", XML_BYTES, tail=root + close)
    yield "blanks in a tag", lambda: many(" ", XML_BYTES, f"<application {space}", "/>")
    yield "one name", lambda: many("a", XML_BYTES, "<", "/>")
    yield "names, long", inside("<" + "a" * 40_000 + "/>")
    yield "zeros", lambda: b"<a>" + b"\0" * (XML_BYTES - 9) + b"</a>"
    yield "letters of Latin-1", lambda: b"<a>" + b"\xf6" * (XML_BYTES - 9) + b"</a>"
    yield "random bytes", lambda: noise(XML_BYTES, bytes(range(256)))
    yield "random marks", lambda: b"<a>" + noise(XML_BYTES - 3, b"<>/&;a \"='!-[]?")
    lines = XML.splitlines(keepends=True)
    first = next(n for n, line in enumerate(lines) if line.strip() == "<line>")
    last = first + next(n for n, line in enumerate(lines[first:]) if line.strip() == "</line>")
    row = "".join(lines[first : last + 1])
    head, tail = "".join(lines[:first]), "".join(lines[last + 1 :])
    yield "budget lines", lambda: many(row, XML_BYTES, head, tail)
    yield "budget lines, wrong", lambda: many(row.replace("<post>", "<post>x"), XML_BYTES, head, tail)
    yield "budget lines, blank", lambda: many("<line/>\n", XML_BYTES, head, tail)
    yield "a title", lambda: many("a", XML_BYTES, XML.split("<title>")[0] + "<title>",
                                  "</title>" + XML.split("</title>", 1)[1])
