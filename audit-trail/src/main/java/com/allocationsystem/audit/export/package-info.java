/** The file format of an exported chain: the head first, then one JSON object per row. */
package com.allocationsystem.audit.export;
