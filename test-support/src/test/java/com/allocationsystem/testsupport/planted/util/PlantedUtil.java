package com.allocationsystem.testsupport.planted.util;

/** Planted violation: a junk drawer. */
public class PlantedUtil {}
