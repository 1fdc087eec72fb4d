// libxml2 behind six functions whose types stay the same in every version of it.
//
// Handlers are set on each context and never for the process: another user of libxml2 in the
// same process keeps its own. All that libxml2 reports goes to the channel of the call, and
// nothing is written to the standard error.

#ifndef BIDRAG_LIBXML2_SHIM_H
#define BIDRAG_LIBXML2_SHIM_H

// Debian's libxml2 is built with ICU and would pull ICU's headers in here, which clash with the
// ICU that Foundation carries. Only the inside of a struct that is never touched depends on it.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>
#include <stdint.h>

// libxml2 2.12 made the error that a handler receives constant.
#if LIBXML_VERSION >= 21200
typedef const xmlError *bidrag_xml_raw_error;
#else
typedef xmlErrorPtr bidrag_xml_raw_error;
#endif

// NOENT, DTDLOAD, HUGE, RECOVER and XINCLUDE stay off: the first reads local files even under
// NONET. IGNORE_ENC, because the bytes are known to be UTF-8 before they come here. COMPACT keeps
// short texts within their nodes, which may be done because no tree is ever changed.
#if LIBXML_VERSION >= 21300
#define BIDRAG_XML_OPTIONS \
  (XML_PARSE_NONET | XML_PARSE_BIG_LINES | XML_PARSE_IGNORE_ENC | XML_PARSE_COMPACT \
   | XML_PARSE_NO_XXE)
#else
#define BIDRAG_XML_OPTIONS \
  (XML_PARSE_NONET | XML_PARSE_BIG_LINES | XML_PARSE_IGNORE_ENC | XML_PARSE_COMPACT)
#endif

/// One error of libxml2; the strings live as long as the call that receives it.
typedef struct {
  int code;
  int line;
  int is_doctype;
  const char *_Nullable message;
  const char *_Nullable element;
} bidrag_xml_error;

/// Where the errors of one call go; `receive` says whether there is room for more.
typedef struct {
  void *_Nullable collector;
  int (*_Nonnull receive)(void *_Nullable collector, const bidrag_xml_error *_Nonnull error);
  int has_stopped;
} bidrag_xml_channel;

/// Makes libxml2 ready for several threads; must have returned before any other call.
///
/// xmlInitParser alone leaves the built-in types of XML Schema to be made at first use, and
/// first use by two threads at once crashed or gave wrong verdicts.
static inline void bidrag_xml_prepare(void) {
  xmlInitParser();
  (void)xmlSchemaInitTypes();
}

/// The line on which the start tag of `element` ends.
///
/// The tree has 16 bits for it, and what BIG_LINES adds is the line of a text nearby. The parser
/// below therefore puts the true line in `_private`, which libxml2 leaves to the application.
static inline int bidrag_xml_line(const xmlNode *_Nonnull element) {
  return (int)(intptr_t)element->_private;
}

static const xmlNode *_Nullable bidrag_xml_element_of(const xmlNode *_Nullable node) {
  if (node == NULL) return NULL;
  if (node->type == XML_ELEMENT_NODE) return node;
  if (node->type != XML_ATTRIBUTE_NODE && node->type != XML_TEXT_NODE) return NULL;
  const xmlNode *parent = node->parent;
  return parent != NULL && parent->type == XML_ELEMENT_NODE ? parent : NULL;
}

static int bidrag_xml_send(
    bidrag_xml_channel *_Nullable channel, bidrag_xml_raw_error _Nullable raw,
    const xmlChar *_Nullable element) {
  // A warning, such as a relative namespace name, is no reason to refuse a document.
  if (channel == NULL || raw == NULL || raw->level < XML_ERR_ERROR) return 1;
  if (channel->has_stopped) return 1;
  const xmlNode *node = bidrag_xml_element_of((const xmlNode *)raw->node);
  int line = node == NULL ? 0 : bidrag_xml_line(node);
  bidrag_xml_error error = {
      .code = raw->code,
      .line = line > 0 ? line : raw->line,
      .message = raw->message,
      .element = (const char *)(node == NULL ? element : node->name)};
  return channel->receive(channel->collector, &error);
}

static void bidrag_xml_on_schema_error(void *_Nullable data, bidrag_xml_raw_error _Nullable raw) {
  (void)bidrag_xml_send((bidrag_xml_channel *)data, raw, NULL);
}

/// Stops where nobody would read the rest: a document can have an error for every few characters.
static void bidrag_xml_on_parser_error(void *_Nullable data, bidrag_xml_raw_error _Nullable raw) {
  xmlParserCtxtPtr parser = (xmlParserCtxtPtr)data;
  if (parser == NULL) return;
  const xmlChar *open_element = parser->node == NULL ? NULL : parser->node->name;
  bidrag_xml_channel *channel = (bidrag_xml_channel *)parser->_private;
  if (bidrag_xml_send(channel, raw, open_element)) return;
  channel->has_stopped = 1;
  xmlStopParser(parser);
}

static void bidrag_xml_on_stray_error(void *_Nullable data, bidrag_xml_raw_error _Nullable raw) {
  (void)data;
  (void)raw;
}

/// The thread's own handler, put aside during a call.
typedef struct {
  xmlStructuredErrorFunc _Nullable handler;
  void *_Nullable data;
} bidrag_xml_aside;

/// Silences the errors that libxml2 raises without a context, such as those of a broken pattern;
/// the context's own error follows. The handler belongs to the calling thread, and is given back.
static bidrag_xml_aside bidrag_xml_hush(void) {
  bidrag_xml_aside aside = {xmlStructuredError, xmlStructuredErrorContext};
  xmlSetStructuredErrorFunc(NULL, bidrag_xml_on_stray_error);
  return aside;
}

static void bidrag_xml_unhush(bidrag_xml_aside aside) {
  xmlSetStructuredErrorFunc(aside.data, aside.handler);
}

/// Stops at a DOCTYPE, before its entities are declared and so before any could be expanded.
static void bidrag_xml_on_doctype(
    void *_Nullable data, const xmlChar *_Nullable name, const xmlChar *_Nullable public_id,
    const xmlChar *_Nullable system_id) {
  (void)public_id;
  (void)system_id;
  xmlParserCtxtPtr parser = (xmlParserCtxtPtr)data;
  bidrag_xml_channel *channel = (bidrag_xml_channel *)parser->_private;
  bidrag_xml_error error = {
      .code = XML_ERR_USER_STOP,
      .line = parser->input == NULL ? 0 : parser->input->line,
      .is_doctype = 1,
      .message = "DOCTYPE is refused",
      .element = (const char *)name};
  (void)channel->receive(channel->collector, &error);
  channel->has_stopped = 1;
  xmlStopParser(parser);
}

static void bidrag_xml_on_start(
    void *_Nullable data, const xmlChar *_Nonnull name, const xmlChar *_Nullable prefix,
    const xmlChar *_Nullable namespace_name, int namespace_count,
    const xmlChar *_Nullable *_Nullable namespaces, int attribute_count, int defaulted_count,
    const xmlChar *_Nullable *_Nullable attributes) {
  xmlParserCtxtPtr parser = (xmlParserCtxtPtr)data;
  xmlSAX2StartElementNs(
      data, name, prefix, namespace_name, namespace_count, namespaces, attribute_count,
      defaulted_count, attributes);
  if (parser->node != NULL && parser->input != NULL) {
    parser->node->_private = (void *)(intptr_t)parser->input->line;
  }
}

/// The tree of a document, to be freed with xmlFreeDoc; NULL when it is refused.
static inline xmlDocPtr _Nullable bidrag_xml_parse(
    const void *_Nonnull bytes, int size, bidrag_xml_channel *_Nonnull channel) {
  xmlParserCtxtPtr parser = xmlNewParserCtxt();
  if (parser == NULL) return NULL;
  parser->_private = channel;
  parser->sax->serror = bidrag_xml_on_parser_error;
  parser->sax->internalSubset = bidrag_xml_on_doctype;
  parser->sax->startElementNs = bidrag_xml_on_start;
  bidrag_xml_aside aside = bidrag_xml_hush();
  xmlDocPtr document =
      xmlCtxtReadMemory(parser, (const char *)bytes, size, NULL, NULL, BIDRAG_XML_OPTIONS);
  bidrag_xml_unhush(aside);
  xmlFreeParserCtxt(parser);
  if (!channel->has_stopped) return document;
  xmlFreeDoc(document);
  return NULL;
}

/// The compiled schema, to be freed with xmlSchemaFree and before `document`; NULL when broken.
static inline xmlSchemaPtr _Nullable bidrag_xml_compile(
    xmlDocPtr _Nonnull document, bidrag_xml_channel *_Nonnull channel) {
  xmlSchemaParserCtxtPtr parser = xmlSchemaNewDocParserCtxt(document);
  if (parser == NULL) return NULL;
  xmlSchemaSetParserStructuredErrors(parser, bidrag_xml_on_schema_error, channel);
  bidrag_xml_aside aside = bidrag_xml_hush();
  xmlSchemaPtr schema = xmlSchemaParse(parser);
  bidrag_xml_unhush(aside);
  xmlSchemaFreeParserCtxt(parser);
  return schema;
}

/// 0 when `document` fits `schema`, above 0 when it does not, below 0 when libxml2 failed.
static inline int bidrag_xml_validate(
    xmlSchemaPtr _Nonnull schema, xmlDocPtr _Nonnull document,
    bidrag_xml_channel *_Nonnull channel) {
  xmlSchemaValidCtxtPtr validator = xmlSchemaNewValidCtxt(schema);
  if (validator == NULL) return -1;
  xmlSchemaSetValidStructuredErrors(validator, bidrag_xml_on_schema_error, channel);
  bidrag_xml_aside aside = bidrag_xml_hush();
  int verdict = xmlSchemaValidateDoc(validator, document);
  bidrag_xml_unhush(aside);
  xmlSchemaFreeValidCtxt(validator);
  return verdict;
}

/// Whether a document of ours fits `schema`: 1 where it does, 0 where it does not or cannot be told.
///
/// It is read piece by piece and no tree is made of it, so nothing is said of what does not fit.
static inline int bidrag_xml_fits(
    xmlSchemaPtr _Nonnull schema, const void *_Nonnull bytes, int size) {
  xmlSchemaValidCtxtPtr validator = xmlSchemaNewValidCtxt(schema);
  xmlParserCtxtPtr parser = xmlCreateMemoryParserCtxt((const char *)bytes, size);
  int fits = 0;
  if (validator != NULL && parser != NULL) {
    (void)xmlCtxtUseOptions(parser, BIDRAG_XML_OPTIONS);
    // No handler but the validator's, which passes what it has read on to ours: to nobody.
    xmlSAXHandler nobody = {.initialized = XML_SAX2_MAGIC};
    xmlSAXHandlerPtr own = parser->sax;
    parser->sax = &nobody;
    bidrag_xml_aside aside = bidrag_xml_hush();
    xmlSchemaSAXPlugPtr plug = xmlSchemaSAXPlug(validator, &parser->sax, &parser->userData);
    if (plug != NULL) {
      fits = xmlParseDocument(parser) == 0 && parser->wellFormed
             && xmlSchemaIsValid(validator) == 1;
      (void)xmlSchemaSAXUnplug(plug);
    }
    bidrag_xml_unhush(aside);
    parser->sax = own;
  }
  xmlFreeParserCtxt(parser);
  if (validator != NULL) xmlSchemaFreeValidCtxt(validator);
  return fits;
}

#endif
