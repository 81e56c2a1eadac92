;; For each of a question's token vectors, the highest cosine with a token vector of a text (MaxSim).
;; Vectors are rows of `width` signed bytes, a multiple of 16. Compiled by `npm run build:wasm`.
(module
  (memory (export "memory") 1)

  ;; Inner product of the rows at $a and $b.
  (func $dot (param $a i32) (param $b i32) (param $width i32) (result i32)
    (local $end i32) (local $x v128) (local $y v128) (local $sum v128)
    (local.set $end (i32.add (local.get $a) (local.get $width)))
    (loop $next
      (local.set $x (v128.load (local.get $a)))
      (local.set $y (v128.load (local.get $b)))
      (local.set $sum
        (i32x4.add (local.get $sum)
          (i32x4.add
            (i32x4.extadd_pairwise_i16x8_s (i16x8.extmul_low_i8x16_s (local.get $x) (local.get $y)))
            (i32x4.extadd_pairwise_i16x8_s (i16x8.extmul_high_i8x16_s (local.get $x) (local.get $y))))))
      (local.set $a (i32.add (local.get $a) (i32.const 16)))
      (local.set $b (i32.add (local.get $b) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $a) (local.get $end))))
    (i32.add
      (i32.add (i32x4.extract_lane 0 (local.get $sum)) (i32x4.extract_lane 1 (local.get $sum)))
      (i32.add (i32x4.extract_lane 2 (local.get $sum)) (i32x4.extract_lane 3 (local.get $sum)))))

  (func $length (param $row i32) (param $width i32) (result f32)
    (f32.sqrt (f32.convert_i32_s (call $dot (local.get $row) (local.get $row) (local.get $width)))))

  ;; Raises each number of $highest to the best cosine that its row of $question has with a row of $text.
  (func (export "maxSim")
    (param $question i32) (param $text i32) (param $textEnd i32) (param $width i32)
    (param $highest i32) (param $highestEnd i32)
    (local $length f32) (local $row i32) (local $out i32)
    (loop $nextText
      (local.set $length (call $length (local.get $text) (local.get $width)))
      (local.set $row (local.get $question))
      (local.set $out (local.get $highest))
      (loop $nextQuestion
        (f32.store (local.get $out)
          (f32.max
            (f32.load (local.get $out))
            (f32.div
              (f32.convert_i32_s (call $dot (local.get $row) (local.get $text) (local.get $width)))
              (local.get $length))))
        (local.set $row (i32.add (local.get $row) (local.get $width)))
        (local.set $out (i32.add (local.get $out) (i32.const 4)))
        (br_if $nextQuestion (i32.lt_u (local.get $out) (local.get $highestEnd))))
      (local.set $text (i32.add (local.get $text) (local.get $width)))
      (br_if $nextText (i32.lt_u (local.get $text) (local.get $textEnd))))))
