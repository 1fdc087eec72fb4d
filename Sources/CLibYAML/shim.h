// libyaml as Debian ships it.

#ifndef BIDRAG_LIBYAML_SHIM_H
#define BIDRAG_LIBYAML_SHIM_H

#include <yaml.h>

#endif
