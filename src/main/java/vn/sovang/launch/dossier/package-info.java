/// The papers of a round and the file for the province.
@org.jspecify.annotations.NullMarked
package vn.sovang.launch.dossier;
