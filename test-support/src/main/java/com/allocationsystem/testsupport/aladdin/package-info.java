/**
 * Aladdin's operations as facts: addresses, members, types and what is required, without the words of their documentation. Taken
 * from BlackRock's published specifications (repository blackrock/aladdinsdk-plugin-builder, Apache License 2.0).
 */
package com.allocationsystem.testsupport.aladdin;
