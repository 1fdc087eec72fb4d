#include "CTemplates.h"

// Every file is one constant and one line in the table, both made by the macros below.
// #embed is C23; clang takes it in older C as an extension.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char edition_2013[] = {
#embed "../../Templates/Editions/2013.yaml"
};
static const unsigned char edition_2023[] = {
#embed "../../Templates/Editions/2023.yaml"
};

#define FILE_ENTRY(name, bytes) {name, bytes, sizeof bytes}

static const BidragTemplate templates[] = {
    FILE_ENTRY("Editions/2013.yaml", edition_2013),
    FILE_ENTRY("Editions/2023.yaml", edition_2023),
};

size_t bidrag_template_count(void) { return sizeof templates / sizeof templates[0]; }

BidragTemplate bidrag_template(size_t index) { return templates[index]; }
