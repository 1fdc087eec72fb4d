// The floor that a check stands on: libyaml's events of a document's YAML, and libxml2's parse and
// validation of its XML by a schema that is compiled once. Nothing is done with either.
//
// Usage: floor ROUNDS YAML XML SCHEMA; prints microseconds of the processor for each round, of YAML
// and of XML.

#include <libxml/parser.h>
#include <libxml/xmlschemas.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <yaml.h>

typedef struct {
  unsigned char *bytes;
  size_t count;
} contents;

static void stop(const char *what, const char *name) {
  fprintf(stderr, "%s: %s\n", name, what);
  exit(1);
}

static contents read_all(const char *name) {
  FILE *file = fopen(name, "rb");
  if (file == NULL || fseek(file, 0, SEEK_END) != 0) stop("cannot be opened", name);
  long size = ftell(file);
  rewind(file);
  unsigned char *bytes = malloc(size > 0 ? (size_t)size : 1);
  if (size < 0 || bytes == NULL || fread(bytes, 1, (size_t)size, file) != (size_t)size) {
    stop("cannot be read", name);
  }
  fclose(file);
  return (contents){bytes, (size_t)size};
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double)time.tv_sec * 1e6 + (double)time.tv_nsec / 1e3;
}

static void parse_yaml(contents file, const char *name) {
  yaml_parser_t parser;
  yaml_event_t event;
  int is_last = 0;
  if (!yaml_parser_initialize(&parser)) stop("no parser", name);
  yaml_parser_set_input_string(&parser, file.bytes, file.count);
  while (!is_last) {
    if (!yaml_parser_parse(&parser, &event)) stop("is not YAML", name);
    is_last = event.type == YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
}

static void validate_xml(contents file, const char *name, xmlSchemaPtr schema) {
  xmlDocPtr document = xmlReadMemory(
      (const char *)file.bytes, (int)file.count, NULL, NULL, XML_PARSE_NONET | XML_PARSE_BIG_LINES);
  if (document == NULL) stop("is not XML", name);
  xmlSchemaValidCtxtPtr validator = xmlSchemaNewValidCtxt(schema);
  if (validator == NULL) stop("no validator", name);
  if (xmlSchemaValidateDoc(validator, document) != 0) stop("does not fit the schema", name);
  xmlSchemaFreeValidCtxt(validator);
  xmlFreeDoc(document);
}

int main(int count, char **words) {
  if (count != 5) stop("usage: floor ROUNDS YAML XML SCHEMA", "floor");
  int rounds = atoi(words[1]);
  if (rounds < 1) stop("how many rounds?", "floor");
  contents yaml = read_all(words[2]);
  contents xml = read_all(words[3]);
  xmlSchemaParserCtxtPtr compiler = xmlSchemaNewParserCtxt(words[4]);
  xmlSchemaPtr schema = compiler == NULL ? NULL : xmlSchemaParse(compiler);
  if (schema == NULL) stop("is no schema", words[4]);
  parse_yaml(yaml, words[2]);
  validate_xml(xml, words[3], schema);
  double start = now();
  for (int round = 0; round < rounds; round++) parse_yaml(yaml, words[2]);
  double middle = now();
  for (int round = 0; round < rounds; round++) validate_xml(xml, words[3], schema);
  double end = now();
  printf("%.2f %.2f\n", (middle - start) / rounds, (end - middle) / rounds);
  return 0;
}
