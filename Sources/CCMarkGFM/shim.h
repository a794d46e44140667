#pragma once
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <cmark-gfm/node.h>

// The node types of the extensions stand in no installed header and are mutable globals.
extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL;
extern cmark_node_type CMARK_NODE_STRIKETHROUGH;
static inline cmark_node_type hb_node_table(void) { return CMARK_NODE_TABLE; }
static inline cmark_node_type hb_node_table_row(void) { return CMARK_NODE_TABLE_ROW; }
static inline cmark_node_type hb_node_table_cell(void) { return CMARK_NODE_TABLE_CELL; }
static inline cmark_node_type hb_node_strikethrough(void) { return CMARK_NODE_STRIKETHROUGH; }

// Reads a literal in place: cmark_node_get_literal copies each text to a new C string.
static inline const unsigned char *hb_node_literal(cmark_node *node, int *length) {
  *length = node->as.literal.len;
  return node->as.literal.data;
}
