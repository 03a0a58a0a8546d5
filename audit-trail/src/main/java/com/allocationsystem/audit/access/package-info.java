/** Who was handed a sealed document or an export. */
package com.allocationsystem.audit.access;
