#ifndef CTEMPLATES_H
#define CTEMPLATES_H

#include <stddef.h>

/// A file of Templates/, by its path there.
typedef struct {
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t count;
} BidragTemplate;

/// The number of files.
size_t bidrag_template_count(void);

/// The file with an index below the count.
BidragTemplate bidrag_template(size_t index);

#endif
