#pragma once
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>

// xmlFree is a mutable global function pointer, which Swift 6 refuses to read.
static inline void hb_xml_free(void *pointer) { xmlFree(pointer); }

static inline void hb_xml_ignore(void *context, const char *message, ...) {
  (void)context;
  (void)message;
}

// Errors in decoding bytes go to standard error whatever the options of a parser say, which only its own errors
// follow. The handler takes a variable number of arguments, which Swift cannot.
static inline void hb_xml_silence(void) {
  xmlSetGenericErrorFunc(NULL, hb_xml_ignore);
  xmlThrDefSetGenericErrorFunc(NULL, hb_xml_ignore);
}
